package org.failoverforwarding.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.account.TelephoneSystemId;

/**
 * Where a call has been (semantics 9.6).
 *
 * @param identities numbers and addresses, each rung once at most
 * @param silent telephone systems that could not be reached in this call
 */
record Visited(Set<String> identities, Set<TelephoneSystemId> silent) {

    static Visited start(RoutingSnapshot called) {
        return new Visited(Set.of(called.number().e164()), Set.of());
    }

    boolean has(String identity) {
        return identities.contains(identity);
    }

    Visited and(List<String> more) {
        Set<String> all = new HashSet<>(identities);
        all.addAll(more);
        return new Visited(all, silent);
    }

    Visited andSilent(TelephoneSystemId system) {
        Set<TelephoneSystemId> all = new HashSet<>(silent);
        all.add(system);
        return new Visited(identities, all);
    }
}
