package org.failoverforwarding.routing;

import java.util.List;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;

/**
 * The live side of a telephone system at the arrival of a call.
 *
 * @param bindings valid at that instant, highest q first
 * @param channelsInUse calls now connected to it or ringing it
 */
public record SystemState(List<Binding> bindings, HealthState health, int channelsInUse) {

    public SystemState {
        bindings = List.copyOf(bindings);
    }

    /** Looks up the live side of any telephone system, from memory. */
    @FunctionalInterface
    public interface Source {
        SystemState of(SystemSnapshot system);
    }
}
