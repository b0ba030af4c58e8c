package org.failoverforwarding.memory;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Parsed values in front of a shared map of texts, because a call reads the same few many times. A change of this node,
 * announced by {@link #forget}, shows at once, one of another node when the value has aged.
 */
public final class NearMap<V> {

    private final ConcurrentMap<String, String> shared;
    private final Function<String, V> parser;
    private final long ageNanos;
    private final LongSupplier nanoTime;
    private final Map<String, Near<V>> near = new ConcurrentHashMap<>();

    private record Near<V>(V value, long readAt) {}

    /**
     * @param age after which a value is read again
     * @param nanoTime as {@link System#nanoTime}
     */
    public NearMap(
            ConcurrentMap<String, String> shared, Function<String, V> parser, Duration age, LongSupplier nanoTime) {
        this.shared = shared;
        this.parser = parser;
        this.ageNanos = age.toNanos();
        this.nanoTime = nanoTime;
    }

    /** The value, or empty when the shared map has none. */
    public Optional<V> get(String key) {
        long now = nanoTime.getAsLong();
        Near<V> known = near.get(key);
        return known != null && isFresh(known, now) ? Optional.of(known.value()) : read(key, now);
    }

    /** To be called after each change of the shared map; a read which is under way does not outlast it. */
    public void forget(String key) {
        near.remove(key);
    }

    private Optional<V> read(String key, long now) {
        Near<V> read =
                near.compute(key, (same, known) -> known != null && isFresh(known, now) ? known : load(same, now));
        return Optional.ofNullable(read).map(Near::value);
    }

    /** Absence is not kept: what another node or an earlier run has written must be found at once. */
    private Near<V> load(String key, long now) {
        String text = shared.get(key);
        return text == null ? null : new Near<>(parser.apply(text), now);
    }

    private boolean isFresh(Near<V> known, long now) {
        return now - known.readAt() < ageNanos;
    }
}
