package org.failoverforwarding.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;

/**
 * The live side of a telephone system at the arrival of a call.
 *
 * @param bindings valid at that instant, highest q first
 * @param hops addresses of a static trunk in the order to be tried; empty where its sites tell them
 * @param channelsInUse calls now connected to it or ringing it
 */
public record SystemState(List<Binding> bindings, List<TrunkHop> hops, HealthState health, int channelsInUse) {

    public SystemState {
        bindings = List.copyOf(bindings);
        hops = List.copyOf(hops);
    }

    /** Of a system whose sites, if any, are addresses. */
    public SystemState(List<Binding> bindings, HealthState health, int channelsInUse) {
        this(bindings, List.of(), health, channelsInUse);
    }

    /** Where a static trunk is to be called, one after the other; none while its names are not found. */
    List<TrunkHop> hops(SystemSnapshot system) {
        return hops.isEmpty() ? system.fixedHops() : hops;
    }

    /** When the last of its bindings ends, as ISO 8601; empty where it has none. */
    String registeredUntil() {
        return bindings.stream()
                .map(Binding::expires)
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("");
    }

    /** Looks up the live side of any telephone system, from memory. */
    @FunctionalInterface
    public interface Source {
        SystemState of(SystemSnapshot system);
    }
}
