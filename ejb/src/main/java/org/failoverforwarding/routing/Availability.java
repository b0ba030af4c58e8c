package org.failoverforwarding.routing;

import java.util.Optional;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.health.HealthState;

/** Whether a telephone system can be rung at all (semantics 9.1, steps 6 and 7). */
final class Availability {

    private Availability() {}

    /** Why the system is not rung, if so. */
    static Optional<Trigger> hindrance(Surroundings around, SystemSnapshot system, SystemState state) {
        if (!system.isStaticTrunk() && state.bindings().isEmpty()) {
            return Optional.of(Trigger.NOT_REGISTERED);
        }
        if (system.isStaticTrunk() && state.hops(system).isEmpty()) {
            return Optional.of(Trigger.UNREACHABLE);
        }
        if (state.health() == HealthState.DOWN || isRecovering(around, system, state)) {
            return Optional.of(Trigger.UNREACHABLE);
        }
        boolean full = system.channelLimit() > 0 && state.channelsInUse() >= system.channelLimit();
        return full ? Optional.of(Trigger.CHANNELS_FULL) : Optional.empty();
    }

    private static boolean isRecovering(Surroundings around, SystemSnapshot system, SystemState state) {
        return state.health() == HealthState.RECOVERING
                && !around.live().mayTryRecovering(system, around.clock().instant());
    }
}
