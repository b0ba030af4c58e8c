package org.failoverforwarding.api.v1;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands for a component that was left out, so that no record ever holds null. */
final class Absent {

    private Absent() {}

    static String text(String value) {
        return value == null ? "" : value;
    }

    static <T> List<T> list(List<T> value) {
        return value == null ? List.of() : List.copyOf(value);
    }

    static <T> Set<T> set(Set<T> value) {
        return value == null ? Set.of() : Set.copyOf(value);
    }

    static <K, V> Map<K, V> map(Map<K, V> value) {
        return value == null ? Map.of() : Map.copyOf(value);
    }

    static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
