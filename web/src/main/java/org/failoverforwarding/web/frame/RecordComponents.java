package org.failoverforwarding.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lets page expressions read the components of records by name, as Expression Language 6 will. */
public class RecordComponents extends ELResolver {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return accessor(base, property)
                .map(accessor -> {
                    context.setPropertyResolved(base, property);
                    return read(accessor, base);
                })
                .orElse(null);
    }

    private static Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    private Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record)) {
            return Optional.empty();
        }
        return Optional.ofNullable(accessors
                .computeIfAbsent(base.getClass(), RecordComponents::read)
                .get(String.valueOf(property)));
    }

    private static Map<String, Method> read(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        accessor(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean known = accessor(base, property).isPresent();
        if (known) {
            context.setPropertyResolved(base, property);
        }
        return known;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
