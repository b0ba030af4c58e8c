package org.failoverforwarding.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The state machine UNKNOWN, UP, SUSPECT, DOWN, RECOVERING (semantics 9.4): pure, one signal at a time.
 *
 * <p>A farewell is no fault: who took the registration back and registers again is UP at once. Who went silent has to
 * show itself several times, after a time of rest.
 */
public final class HealthMachine {

    private final HealthSettings settings;

    public HealthMachine(HealthSettings settings) {
        this.settings = settings;
    }

    /** Health after a signal; the same instance when the signal changes nothing. */
    public SystemHealth step(SystemHealth health, HealthSignal signal, Instant at) {
        return switch (signal.kind()) {
            case SUCCESS -> success(learn(health, signal), signal, at);
            case MISS -> miss(health, signal, at);
            case LOSS -> lose(health, signal, at);
            case FAREWELL -> leave(health, signal, at);
        };
    }

    /** A new registration may be another device: what the last one did with OPTIONS is forgotten. */
    private static SystemHealth learn(SystemHealth health, HealthSignal signal) {
        if (signal == HealthSignal.PROBE_ANSWERED) {
            return health.answering(true);
        }
        return signal == HealthSignal.REGISTERED ? health.answering(false) : health;
    }

    private SystemHealth success(SystemHealth health, HealthSignal signal, Instant at) {
        return switch (health.state()) {
            case UNKNOWN -> health.count(0, 0).into(HealthState.UP, signal, at);
            case UP -> health.count(0, 0);
            case SUSPECT -> towardsUp(health, signal, at);
            case DOWN -> rise(health, signal, at);
            case RECOVERING -> towardsUp(health, signal, at);
        };
    }

    private SystemHealth rise(SystemHealth health, HealthSignal signal, Instant at) {
        boolean restAfterFlapping = health.isFlapping(at);
        if (isFarewell(health.cause()) && !restAfterFlapping) {
            return signal == HealthSignal.REGISTERED || signal == HealthSignal.REFRESHED
                    ? health.count(0, 0).into(HealthState.UP, signal, at)
                    : health;
        }
        boolean rested = !at.isBefore(health.since().plus(settings.holdDown()));
        if (restAfterFlapping || !rested) {
            return health.count(0, 0);
        }
        return towardsUp(health.count(0, 0).into(HealthState.RECOVERING, signal, at), signal, at);
    }

    private static boolean isFarewell(HealthSignal cause) {
        return cause == HealthSignal.UNREGISTERED || cause == HealthSignal.CONNECTION_CLOSED;
    }

    private SystemHealth towardsUp(SystemHealth health, HealthSignal signal, Instant at) {
        SystemHealth counted = health.count(0, health.successes() + 1);
        if (counted.successes() < settings.successes()) {
            return counted;
        }
        SystemHealth up = counted.count(0, 0).into(HealthState.UP, signal, at);
        return health.state() == HealthState.RECOVERING ? swing(up, at) : up;
    }

    private SystemHealth miss(SystemHealth health, HealthSignal signal, Instant at) {
        if (signal == HealthSignal.PROBE_UNANSWERED && !health.answersProbes()) {
            return health;
        }
        SystemHealth missed = health.count(health.misses() + 1, 0);
        return switch (health.state()) {
            case UNKNOWN, UP, SUSPECT ->
                missed.misses() >= settings.misses() ? lose(health, signal, at) : suspect(missed, signal, at);
            case DOWN -> health.count(0, 0);
            case RECOVERING -> lose(health, signal, at);
        };
    }

    private static SystemHealth suspect(SystemHealth health, HealthSignal signal, Instant at) {
        return health.state() == HealthState.SUSPECT ? health : health.into(HealthState.SUSPECT, signal, at);
    }

    private SystemHealth lose(SystemHealth health, HealthSignal signal, Instant at) {
        if (health.state() == HealthState.DOWN) {
            return health;
        }
        SystemHealth down = health.count(0, 0).into(HealthState.DOWN, signal, at);
        return health.state() == HealthState.RECOVERING ? down : swing(down, at);
    }

    private static SystemHealth leave(SystemHealth health, HealthSignal signal, Instant at) {
        return health.state() == HealthState.DOWN ? health : health.count(0, 0).into(HealthState.DOWN, signal, at);
    }

    /** Notes a loss or a return, and holds a system DOWN which does that too often. */
    private SystemHealth swing(SystemHealth health, Instant at) {
        List<Instant> swings = new ArrayList<>(health.swings().stream()
                .filter(time -> time.isAfter(at.minus(settings.flapWindow())))
                .toList());
        swings.add(at);
        boolean flaps = health.state() == HealthState.DOWN && swings.size() > settings.flapChanges();
        return health.swinging(swings, flaps ? at.plus(settings.sticky()) : health.stickyUntil());
    }
}
