package org.failoverforwarding.audit.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.database.persistence.TargetText;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.times.ActiveTimesText;

/** Any record of the house as JSON, for the audit log: components in their order, everything else as its text. */
public final class RecordJson {

    /** Looked up once: {@link jakarta.json.Json} looks it up for each value. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private RecordJson() {}

    public static String of(Record value) {
        return json(value).toString();
    }

    private static JsonValue json(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordJson::json).orElse(JsonValue.NULL);
        }
        if (value instanceof Target target) {
            return PROVIDER.createValue(TargetText.write(target));
        }
        if (value instanceof ActiveTimes times) {
            return PROVIDER.createValue(ActiveTimesText.format(times));
        }
        if (value instanceof Record rec) {
            return object(rec);
        }
        if (value instanceof Collection<?> collection) {
            JsonArrayBuilder array = PROVIDER.createArrayBuilder();
            collection.stream().map(RecordJson::json).forEach(array::add);
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = PROVIDER.createObjectBuilder();
            map.forEach((key, entry) -> object.add(key.toString(), json(entry)));
            return object.build();
        }
        return scalar(value);
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Long || value instanceof Integer) {
            return PROVIDER.createValue(((Number) value).longValue());
        }
        return PROVIDER.createValue(value.toString());
    }

    private static JsonValue object(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components.length == 1) {
            return json(component(value, components[0]));
        }
        JsonObjectBuilder object = PROVIDER.createObjectBuilder();
        for (RecordComponent component : components) {
            object.add(component.getName(), json(component(value, component)));
        }
        return object.build();
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component " + component + " cannot be read", e);
        }
    }
}
