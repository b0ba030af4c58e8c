package org.failoverforwarding.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NearMapTest {

    private static final Duration AGE = Duration.ofSeconds(1);

    private final ConcurrentMap<String, String> shared = new ConcurrentHashMap<>();
    private final AtomicInteger parsed = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final NearMap<Integer> map = new NearMap<>(shared, this::parse, AGE, nanos::get);

    private Integer parse(String text) {
        parsed.incrementAndGet();
        return Integer.valueOf(text);
    }

    @Test
    void readsOnceWhileTheValueIsYoung() {
        shared.put("a", "1");
        map.get("a");
        nanos.addAndGet(AGE.toNanos() - 1);
        assertEquals(Optional.of(1), map.get("a"));
        assertEquals(1, parsed.get());
    }

    @Test
    void seesAnotherNodesChangeWhenTheValueHasAged() {
        shared.put("a", "1");
        map.get("a");
        shared.put("a", "2");
        nanos.addAndGet(AGE.toNanos());
        assertEquals(Optional.of(2), map.get("a"));
    }

    @Test
    void seesItsOwnChangeAtOnce() {
        assertEquals(Optional.empty(), map.get("a"));
        shared.put("a", "1");
        map.forget("a");
        assertEquals(Optional.of(1), map.get("a"));
    }

    @Test
    void findsAtOnceWhatWasNotThereBefore() {
        assertEquals(Optional.empty(), map.get("a"));
        shared.put("a", "1");
        assertEquals(Optional.of(1), map.get("a"));
    }
}
