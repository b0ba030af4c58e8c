package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;

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

    /**
     * The way to one contact or site, or empty when there is none.
     *
     * @param attempt counts up, so that the next one is another contact or site
     */
    public static Optional<ProbeTarget> of(SystemSnapshot system, SystemState state, int attempt) {
        if (!system.isStaticTrunk() && state.bindings().isEmpty()) {
            return Optional.empty();
        }
        List<SystemLegs.Way> ways = SystemLegs.ways(system, state, "").stream()
                .flatMap(List::stream)
                .toList();
        SystemLegs.Way way = ways.get(Math.floorMod(attempt, ways.size()));
        return Optional.of(new ProbeTarget(way.requestUri(), way.nextHop(), way.routes()));
    }
}
