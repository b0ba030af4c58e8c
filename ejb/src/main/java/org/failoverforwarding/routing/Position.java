package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;

/**
 * How far a call has come.
 *
 * @param ringing what the current step rings, in the order of its legs; empty at the end
 * @param chain what is still to be tried: each element is rung at once
 * @param cause what started the chain, once it has started
 */
record Position(
        List<Callee> ringing, List<List<Candidate>> chain, Optional<Cause> cause, Visited visited, FinalResponse best) {

    static Position start(RoutingSnapshot called) {
        return new Position(List.of(), List.of(), Optional.empty(), Visited.start(called), FinalResponse.NONE);
    }

    Position ringing(List<Callee> callees) {
        return new Position(callees, chain, cause, visited, best);
    }

    Position chained(List<List<Candidate>> links, Cause by) {
        return new Position(List.of(), links, Optional.of(by), visited, best);
    }

    /** The next element of the chain has been taken and these places are visited. */
    Position taken(List<String> identities) {
        return new Position(ringing, chain.subList(1, chain.size()), cause, visited.and(identities), best);
    }

    Position failed(Visited places, FinalResponse response) {
        return new Position(ringing, chain, cause, places, response);
    }
}
