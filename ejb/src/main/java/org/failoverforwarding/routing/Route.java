package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.List;

/** The way of one call, decided at INVITE arrival: an immutable value with a cursor. */
public interface Route {

    /** What is to be done now. */
    RouteStep step();

    /**
     * The way on after every leg of a {@link RouteStep.Ring} has ended unanswered.
     *
     * @param outcomes in the order of the step's legs
     * @throws IllegalStateException when the current step is not a ring step
     */
    Route after(List<LegOutcome> outcomes);

    /** What was decided so far and why, in order. */
    List<TraceEntry> trace();

    /** Time limit of the whole set-up from INVITE arrival (semantics 9.4). */
    Duration setupLimit();
}
