package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;

/**
 * One place that is being rung: its legs now, and its further contacts where these cannot be reached.
 *
 * @param kind what it is
 * @param candidate the target it came from; empty for the called number's own system
 * @param now legs to be rung at once; never empty
 * @param later contacts of lower preference, further sites of a static trunk, or other carriers
 * @param retried it is tried for the second time
 */
record Callee(
        LegPlan.Kind kind,
        Optional<Candidate> candidate,
        List<LegPlan> now,
        List<List<LegPlan>> later,
        boolean retried) {

    /** The same place by several ways, the next one where the one before does not work. */
    static Callee byTurns(List<Callee> ways) {
        Callee first = ways.get(0);
        List<List<LegPlan>> others =
                ways.subList(1, ways.size()).stream().map(Callee::now).toList();
        return new Callee(first.kind, first.candidate, first.now, others, first.retried);
    }

    Callee next() {
        return new Callee(kind, candidate, later.get(0), later.subList(1, later.size()), retried);
    }

    Callee again() {
        return new Callee(kind, candidate, now, later, true);
    }
}
