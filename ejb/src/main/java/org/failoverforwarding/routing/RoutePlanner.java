package org.failoverforwarding.routing;

import java.time.InstantSource;
import java.util.List;
import org.failoverforwarding.number.NumberPlan;

/** Decides the way of a call from values in memory (semantics 9.1); the same for live calls and for a preview. */
public final class RoutePlanner {

    private final Surroundings around;

    /**
     * A planner for all calls of an installation; safe for use by many threads.
     *
     * @param carriers in order of preference
     * @param live what the calls now in progress mean for a new one
     * @param clock stamps the trace
     */
    public RoutePlanner(
            RoutingDirectory directory,
            SystemState.Source systems,
            List<Carrier> carriers,
            RoutingSettings settings,
            NumberPlan numbers,
            LiveCalls live,
            InstantSource clock) {
        this.around = new Surroundings(directory, systems, carriers, settings, numbers, live, clock);
    }

    /** The way of a call to one number by the rules that hold at its arrival. */
    public Route plan(IncomingCall call, RoutingSnapshot snapshot) {
        CallContext context = CallContext.of(around, call, snapshot);
        return new RouteDecision(context, Position.start(snapshot), List.of()).start();
    }
}
