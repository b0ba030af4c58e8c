package org.failoverforwarding.operation.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.service.LiveHealth;

/** How many telephone systems are in which health; counted once for all metrics that are read at a time. */
final class HealthCounts {

    private static final long AGE_NANOS = 2_000_000_000L;

    private final LiveHealth health;
    private final LongSupplier nanoTime;
    private Map<HealthState, Long> counts = new EnumMap<>(HealthState.class);
    private long counted;

    HealthCounts(LiveHealth health, LongSupplier nanoTime) {
        this.health = health;
        this.nanoTime = nanoTime;
        this.counted = nanoTime.getAsLong() - AGE_NANOS;
    }

    synchronized long of(HealthState state) {
        long now = nanoTime.getAsLong();
        if (now - counted >= AGE_NANOS) {
            counts = health.counts();
            counted = now;
        }
        return counts.getOrDefault(state, 0L);
    }
}
