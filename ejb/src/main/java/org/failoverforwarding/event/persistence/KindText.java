package org.failoverforwarding.event.persistence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.event.EventKind;

/** Sets of kinds as text: {@code FLAPPING,LOOP_STOPPED}, in the order of the enumeration. */
public final class KindText {

    private KindText() {}

    public static String write(Set<EventKind> kinds) {
        return kinds.stream().sorted().map(EventKind::name).collect(Collectors.joining(","));
    }

    public static Set<EventKind> read(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(EventKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
