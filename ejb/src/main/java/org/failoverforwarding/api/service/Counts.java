package org.failoverforwarding.api.service;

import java.util.Map;
import java.util.stream.Collectors;

/** Counts by enumeration, in the constants of the interface. */
final class Counts {

    private Counts() {}

    static <E extends Enum<E>> Map<E, Long> in(Class<E> type, Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(entry -> Same.in(type, entry.getKey()), Map.Entry::getValue));
    }
}
