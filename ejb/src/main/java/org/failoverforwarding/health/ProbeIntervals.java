package org.failoverforwarding.health;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait until the next OPTIONS to a system: often while its health is in doubt, else seldom, and the more
 * seldom the more systems there are, so that those in doubt need not wait.
 */
public final class ProbeIntervals {

    private static final Duration LONG_DOWN = Duration.ofMinutes(5);
    private static final double SHARE_OF_THE_WELL = 0.8;

    private final HealthSettings settings;
    private final int rate;

    /** @param rate OPTIONS a second that are sent at most, from 1 */
    public ProbeIntervals(HealthSettings settings, int rate) {
        this.settings = settings;
        this.rate = rate;
    }

    /** @param systems which are asked in turn */
    public Duration after(SystemHealth health, Instant at, int systems) {
        return switch (health.state()) {
            case UNKNOWN, UP -> ofTheWell(systems);
            case SUSPECT, RECOVERING -> settings.suspectInterval();
            case DOWN -> health.since().plus(LONG_DOWN).isAfter(at) ? settings.suspectInterval() : ofTheWell(systems);
        };
    }

    private Duration ofTheWell(int systems) {
        Duration feasible = Duration.ofMillis((long) (1000 * systems / (rate * SHARE_OF_THE_WELL)));
        return feasible.compareTo(settings.probeInterval()) > 0 ? feasible : settings.probeInterval();
    }
}
