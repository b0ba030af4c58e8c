package org.failoverforwarding.memory;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Parsed values in front of a shared map of texts, because a call reads the same few many times. A change of this node,
 * announced by {@link #forget}, shows at once, one of another node when the value has aged.
 */
public final class NearMap<V> {

    private final SharedTexts shared;
    private final Function<String, V> parser;
    private final LongSupplier nanoTime;
    private final Map<String, Near<V>> near = new ConcurrentHashMap<>();

    private record Near<V>(Optional<V> value, long readAt) {}

    /** @param nanoTime as {@link System#nanoTime} */
    public NearMap(SharedTexts shared, Function<String, V> parser, LongSupplier nanoTime) {
        this.shared = shared;
        this.parser = parser;
        this.nanoTime = nanoTime;
    }

    /** The value, or empty when the shared map has none. */
    public Optional<V> get(String key) {
        Near<V> known = near.get(key);
        return known != null && isFresh(known) ? known.value() : read(key);
    }

    /** To be called after each change of the shared map; a read which is under way does not outlast it. */
    public void forget(String key) {
        near.remove(key);
    }

    private Optional<V> read(String key) {
        return near.compute(key, (same, known) -> known != null && isFresh(known) ? known : load(same))
                .value();
    }

    private Near<V> load(String key) {
        return new Near<>(Optional.ofNullable(shared.texts().get(key)).map(parser), nanoTime.getAsLong());
    }

    private boolean isFresh(Near<V> known) {
        Duration age = known.value().isPresent() ? shared.age() : shared.absence();
        return nanoTime.getAsLong() - known.readAt() < age.toNanos();
    }
}
