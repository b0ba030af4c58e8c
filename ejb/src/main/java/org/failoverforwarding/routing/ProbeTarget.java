package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.locating.SipHop;

/**
 * Where an OPTIONS reaches a telephone system: the same way as a call to it.
 *
 * @param requestUri Request-URI
 * @param nextHop URI of the next hop where it differs from the Request-URI, else empty
 * @param routes further Route header values
 */
public record ProbeTarget(String requestUri, String nextHop, List<String> routes) {

    public ProbeTarget {
        routes = List.copyOf(routes);
    }

    /** The address to which it is sent; empty where only a name is known. */
    public Optional<SipHop> hop() {
        return SipAddresses.hop(nextHop.isEmpty() ? requestUri : nextHop);
    }

    /** The ways to all contacts or sites; none where the system is not registered. */
    public static List<ProbeTarget> of(SystemSnapshot system, SystemState state) {
        if (!system.isStaticTrunk() && state.bindings().isEmpty()) {
            return List.of();
        }
        return SystemLegs.ways(system, state, "").stream()
                .flatMap(List::stream)
                .map(way -> new ProbeTarget(way.requestUri(), way.nextHop(), way.routes()))
                .toList();
    }
}
