package org.failoverforwarding.api.service;

import java.util.Set;
import java.util.stream.Collectors;

/** Enumerations of the interface and of the house have the same constants. */
final class Same {

    private Same() {}

    /** The constant of that type with the name of the value. */
    static <E extends Enum<E>> E in(Class<E> type, Enum<?> value) {
        return Enum.valueOf(type, value.name());
    }

    static <E extends Enum<E>> Set<E> in(Class<E> type, Set<? extends Enum<?>> values) {
        return values.stream().map(value -> in(type, value)).collect(Collectors.toUnmodifiableSet());
    }
}
