package org.failoverforwarding.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.failoverforwarding.api.ValidationException;

/**
 * Compares JSON with the type that it is read into. JSON-B alone takes every text but "true" for false, cuts numbers to
 * what fits, and lets elements of lists be missing.
 */
final class JsonShape {

    private JsonShape() {}

    /**
     * A member that is missing or null gets the default of its component; what is there must be of its type.
     *
     * @param place of the value in the body, empty for the body itself
     * @throws ValidationException with the place of the first value of another type
     */
    static void require(String place, JsonValue value, Type type) {
        if (type instanceof ParameterizedType generic) {
            requireElements(place, value, generic);
        } else if (type instanceof Class<?> plain) {
            require(place, value, plain);
        }
    }

    private static void requireElements(String place, JsonValue value, ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
            require(place, value, ValueType.OBJECT, "an object");
            JsonObject object = value.asJsonObject();
            object.forEach((name, entry) -> requirePresent(inside(place, name), entry, arguments[1]));
        } else if (Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
            require(place, value, ValueType.ARRAY, "a list");
            JsonArray array = value.asJsonArray();
            for (int i = 0; i < array.size(); i++) {
                requirePresent(place + "[" + i + "]", array.get(i), arguments[0]);
            }
        }
    }

    private static void requirePresent(String place, JsonValue value, Type type) {
        if (value == JsonValue.NULL) {
            throw new ValidationException(place, "missing", place + " is missing");
        }
        require(place, value, type);
    }

    private static void require(String place, JsonValue value, Class<?> type) {
        if (type.isRecord()) {
            require(place, value, ValueType.OBJECT, "an object");
            requireComponents(place, value.asJsonObject(), type);
        } else if (type == boolean.class) {
            require(place, value == JsonValue.TRUE || value == JsonValue.FALSE, "true or false");
        } else if (type == int.class || type == Integer.class) {
            require(place, isWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE), "a whole number");
        } else if (type == long.class || type == Long.class) {
            require(place, isWhole(value, Long.MIN_VALUE, Long.MAX_VALUE), "a whole number");
        } else if (type.isEnum()) {
            String constants = Arrays.toString(type.getEnumConstants());
            require(place, value instanceof JsonString text && isConstant(type, text), "one of " + constants);
        } else if (type == String.class || type == Instant.class) {
            boolean plain = value instanceof JsonString text && text.getString().indexOf('\0') < 0;
            require(place, plain, "a text without NUL characters");
        }
    }

    private static void requireComponents(String place, JsonObject object, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonValue value = object.get(component.getName());
            if (value != null && value != JsonValue.NULL) {
                require(inside(place, component.getName()), value, component.getGenericType());
            }
        }
    }

    private static boolean isWhole(JsonValue value, long least, long most) {
        if (!(value instanceof JsonNumber number)) {
            return false;
        }
        BigDecimal decimal = number.bigDecimalValue();
        // looked at before anything writes out the zeros of 1e999999999
        return decimal.scale() > -20
                && decimal.stripTrailingZeros().scale() <= 0
                && decimal.compareTo(BigDecimal.valueOf(least)) >= 0
                && decimal.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static boolean isConstant(Class<?> type, JsonString text) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(text.getString()));
    }

    private static void require(String place, JsonValue value, ValueType wanted, String kind) {
        require(place, value.getValueType() == wanted, kind);
    }

    private static void require(String place, boolean holds, String kind) {
        if (!holds) {
            String name = place.isEmpty() ? "body" : place;
            throw new ValidationException(name, "type", name + " must be " + kind);
        }
    }

    private static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
