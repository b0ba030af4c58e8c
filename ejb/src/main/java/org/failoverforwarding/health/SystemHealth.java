package org.failoverforwarding.health;

import java.time.Instant;
import java.util.List;

/**
 * Health of one telephone system with all that its next change depends on: an immutable value.
 *
 * @param since when it came into its state
 * @param cause the signal that brought it there; {@link HealthSignal#REGISTERED} for a state nobody caused yet
 * @param misses in a row
 * @param successes in a row while not well
 * @param silence what it means when an OPTIONS is not answered
 * @param stickyUntil not to leave DOWN before; in the past for none
 * @param swings times of losses and returns within the flap window, oldest first
 */
public record SystemHealth(
        HealthState state,
        Instant since,
        HealthSignal cause,
        int misses,
        int successes,
        Silence silence,
        Instant stickyUntil,
        List<Instant> swings) {

    public SystemHealth {
        swings = List.copyOf(swings);
    }

    /** Of a system of which nothing is known. */
    public static SystemHealth unknown(Instant at) {
        return new SystemHealth(
                HealthState.UNKNOWN, at, HealthSignal.REGISTERED, 0, 0, Silence.USUAL, Instant.EPOCH, List.of());
    }

    /** Whether it has answered an OPTIONS since it registered. */
    public boolean answersProbes() {
        return silence == Silence.TELLING;
    }

    /** Held DOWN because it came and went too often. */
    public boolean isFlapping(Instant at) {
        return state == HealthState.DOWN && stickyUntil.isAfter(at);
    }

    SystemHealth count(int newMisses, int newSuccesses) {
        return misses == newMisses && successes == newSuccesses
                ? this
                : new SystemHealth(state, since, cause, newMisses, newSuccesses, silence, stickyUntil, swings);
    }

    SystemHealth silent(Silence meaning) {
        return silence == meaning
                ? this
                : new SystemHealth(state, since, cause, misses, successes, meaning, stickyUntil, swings);
    }

    SystemHealth into(HealthState next, HealthSignal signal, Instant at) {
        return new SystemHealth(next, at, signal, misses, successes, silence, stickyUntil, swings);
    }

    SystemHealth swinging(List<Instant> newSwings, Instant newStickyUntil) {
        return new SystemHealth(state, since, cause, misses, successes, silence, newStickyUntil, newSwings);
    }
}
