package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.List;

/** A route as the planner made it: the step to be done now and how far the call has come. */
record PlannedRoute(CallContext context, RouteStep step, Position position, List<TraceEntry> trace) implements Route {

    PlannedRoute {
        trace = List.copyOf(trace);
    }

    @Override
    public Route after(List<LegOutcome> outcomes) {
        if (!(step instanceof RouteStep.Ring ring)) {
            throw new IllegalStateException("Nothing is ringing");
        }
        if (outcomes.size() != ring.legs().size()) {
            throw new IllegalArgumentException(
                    "Outcomes of " + ring.legs().size() + " legs needed, not " + outcomes.size());
        }
        return new RouteDecision(context, position, trace).after(outcomes);
    }

    @Override
    public Duration setupLimit() {
        return context.around().settings().setupLimit();
    }
}
