package org.failoverforwarding.routing;

import java.util.List;

/**
 * One place that is being rung: its legs now, and its further contacts where these cannot be reached.
 *
 * @param kind what it is
 * @param now legs to be rung at once; never empty
 * @param later contacts of lower preference, or further sites of a static trunk
 * @param retried it is tried for the second time
 */
record Callee(LegPlan.Kind kind, List<LegPlan> now, List<List<LegPlan>> later, boolean retried) {

    Callee next() {
        return new Callee(kind, later.get(0), later.subList(1, later.size()), retried);
    }

    Callee again() {
        return new Callee(kind, now, later, true);
    }
}
