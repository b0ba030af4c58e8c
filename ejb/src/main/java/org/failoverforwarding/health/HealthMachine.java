package org.failoverforwarding.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The state machine UNKNOWN, UP, SUSPECT, DOWN, RECOVERING (semantics 9.4): pure, one signal at a time.
 *
 * <p>A farewell is no fault: who took the registration back and registers again is UP at once, and so is who comes back
 * by a new connection. Who went silent has to show itself several times, after a time of rest.
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
            case LOSS, BREAK -> lose(health, signal, at);
            case FAREWELL -> leave(health, signal, at);
        };
    }

    /** A new registration may be another device: what the last one did with OPTIONS is forgotten. */
    private static SystemHealth learn(SystemHealth health, HealthSignal signal) {
        if (signal == HealthSignal.PROBE_ANSWERED) {
            return health.silent(Silence.TELLING);
        }
        boolean renewed = signal == HealthSignal.REFRESHED && health.silence() == Silence.OVERDUE;
        return renewed || signal == HealthSignal.REGISTERED ? health.silent(Silence.USUAL) : health;
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
        boolean registers = signal == HealthSignal.REGISTERED || signal == HealthSignal.REFRESHED;
        if (comesBackByRegistering(health) && !health.isFlapping(at)) {
            return registers ? welcome(health.count(0, 0), signal, at) : health;
        }
        return isRested(health, at)
                ? towardsUp(health.count(0, 0).into(HealthState.RECOVERING, signal, at), signal, at)
                : health.count(0, 0);
    }

    private static boolean comesBackByRegistering(SystemHealth health) {
        return switch (health.cause().kind()) {
            case FAREWELL, BREAK -> true;
            case SUCCESS, MISS, LOSS -> false;
        };
    }

    private SystemHealth welcome(SystemHealth health, HealthSignal signal, Instant at) {
        SystemHealth up = health.into(HealthState.UP, signal, at);
        return health.cause().kind() == HealthSignal.Kind.BREAK ? swing(up, at) : up;
    }

    private boolean isRested(SystemHealth health, Instant at) {
        return !health.isFlapping(at) && !at.isBefore(health.since().plus(settings.holdDown()));
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
        if (signal == HealthSignal.PROBE_UNANSWERED && health.silence() == Silence.USUAL) {
            return beAsked(health, signal, at);
        }
        if (signal == HealthSignal.RENEWAL_OVERDUE && health.silence() == Silence.USUAL) {
            return miss(health.silent(Silence.OVERDUE), signal, at);
        }
        SystemHealth missed = health.count(health.misses() + 1, 0);
        return switch (health.state()) {
            case UNKNOWN, UP, SUSPECT ->
                missed.misses() >= settings.misses() ? lose(health, signal, at) : suspect(missed, signal, at);
            case DOWN -> health.count(0, 0);
            case RECOVERING -> lose(health, signal, at);
        };
    }

    /** A system that never answers OPTIONS would stay DOWN for ever: after its rest a call may ask it. */
    private SystemHealth beAsked(SystemHealth health, HealthSignal signal, Instant at) {
        boolean mayBeWell =
                health.state() == HealthState.DOWN && !comesBackByRegistering(health) && isRested(health, at);
        return mayBeWell ? health.count(0, 0).into(HealthState.RECOVERING, signal, at) : health;
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

    /** Notes a loss or a return; a system which has too many of them is held DOWN and counted anew. */
    private SystemHealth swing(SystemHealth health, Instant at) {
        List<Instant> swings = new ArrayList<>(health.swings().stream()
                .filter(time -> time.isAfter(at.minus(settings.flapWindow())))
                .toList());
        swings.add(at);
        return swings.size() > settings.flapChanges()
                ? health.into(HealthState.DOWN, health.cause(), at).swinging(List.of(), at.plus(settings.sticky()))
                : health.swinging(swings, health.stickyUntil());
    }
}
