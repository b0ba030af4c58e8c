package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;

/**
 * One place that is being rung: its legs now, and its further contacts where these cannot be reached.
 *
 * @param kind what it is
 * @param candidate the target it came from; empty for the called number's own system
 * @param now legs to be rung at once; never empty
 * @param later contacts of lower preference, or further sites of a static trunk
 * @param retried it is tried for the second time
 */
record Callee(
        LegPlan.Kind kind,
        Optional<Candidate> candidate,
        List<LegPlan> now,
        List<List<LegPlan>> later,
        boolean retried) {

    Callee next() {
        return new Callee(kind, candidate, later.get(0), later.subList(1, later.size()), retried);
    }

    Callee again() {
        return new Callee(kind, candidate, now, later, true);
    }
}
