package org.failoverforwarding.health;

import java.time.Duration;
import java.time.Instant;

/** How long to wait until the next OPTIONS to a system: often while its health is in doubt, else seldom. */
public final class ProbeIntervals {

    private static final Duration LONG_DOWN = Duration.ofMinutes(5);
    private static final int SELDOM = 4;

    private final HealthSettings settings;

    public ProbeIntervals(HealthSettings settings) {
        this.settings = settings;
    }

    public Duration after(SystemHealth health, Instant at) {
        return switch (health.state()) {
            case UNKNOWN, UP ->
                health.answersProbes()
                        ? settings.probeInterval()
                        : settings.probeInterval().multipliedBy(SELDOM);
            case SUSPECT, RECOVERING -> settings.suspectInterval();
            case DOWN ->
                health.since().plus(LONG_DOWN).isAfter(at) ? settings.suspectInterval() : settings.probeInterval();
        };
    }
}
