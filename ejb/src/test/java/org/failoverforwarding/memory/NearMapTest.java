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

    private final AtomicInteger asked = new AtomicInteger();
    private final ConcurrentMap<String, String> texts = new ConcurrentHashMap<>() {
        @Override
        public String get(Object key) {
            asked.incrementAndGet();
            return super.get(key);
        }
    };
    private final AtomicLong nanos = new AtomicLong();
    private final NearMap<Integer> alone = map(SharedTexts.alone(texts));
    private final NearMap<Integer> clustered = map(SharedTexts.clustered(texts));

    private NearMap<Integer> map(SharedTexts shared) {
        return new NearMap<>(shared, Integer::valueOf, nanos::get);
    }

    @Test
    void asksOnceWhereNobodyElseChangesTexts() {
        texts.put("a", "1");
        alone.get("a");
        nanos.addAndGet(Duration.ofDays(1).toNanos());
        assertEquals(Optional.of(1), alone.get("a"));
        assertEquals(1, asked.get());
    }

    @Test
    void asksOnceASecondForWhatIsNotThere() {
        alone.get("a");
        nanos.addAndGet(AGE.toNanos() - 1);
        assertEquals(Optional.empty(), alone.get("a"));
        assertEquals(1, asked.get());
        texts.put("a", "1");
        nanos.addAndGet(1);
        assertEquals(Optional.of(1), alone.get("a"));
    }

    @Test
    void seesItsOwnChangeAtOnce() {
        assertEquals(Optional.empty(), alone.get("a"));
        texts.put("a", "1");
        alone.forget("a");
        assertEquals(Optional.of(1), alone.get("a"));
    }

    @Test
    void asksOnceWhileTheValueIsYoung() {
        texts.put("a", "1");
        clustered.get("a");
        nanos.addAndGet(AGE.toNanos() - 1);
        assertEquals(Optional.of(1), clustered.get("a"));
        assertEquals(1, asked.get());
    }

    @Test
    void seesAnotherNodesChangeWhenTheValueHasAged() {
        texts.put("a", "1");
        clustered.get("a");
        texts.put("a", "2");
        nanos.addAndGet(AGE.toNanos());
        assertEquals(Optional.of(2), clustered.get("a"));
    }

    @Test
    void findsAtOnceWhatAnotherNodeAdded() {
        assertEquals(Optional.empty(), clustered.get("a"));
        texts.put("a", "1");
        assertEquals(Optional.of(1), clustered.get("a"));
    }
}
