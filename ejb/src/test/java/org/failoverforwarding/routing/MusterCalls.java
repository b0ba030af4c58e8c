package org.failoverforwarding.routing;

import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.routing.RoutingSamples.World;

/** Muster AG's number on its telephone system, with a branch beside it, and calls from the carrier to it. */
final class MusterCalls {

    final SystemSnapshot pbx = system(1, "muster");
    final SystemSnapshot branch = system(2, "branch");
    final World world = new World();

    /** The telephone system is registered. */
    void registered() {
        world.registered(pbx, binding("sip:muster@198.51.100.7", 1));
    }

    /** The number with these rules. */
    RoutingSnapshot called(IncomingCallAction action, Redirect... redirects) {
        RoutingSnapshot called = number(MUSTER, pbx, action, redirects);
        world.with(called);
        return called;
    }

    /** A call to the number with these rules. */
    Route plan(IncomingCallAction action, Redirect... redirects) {
        RoutingSnapshot called = called(action, redirects);
        return world.planner().plan(call(), called);
    }

    static LegPlan leg(Route route) {
        return ((RouteStep.Ring) route.step()).legs().get(0);
    }

    static int refused(Route route) {
        return ((RouteStep.Refuse) route.step()).status();
    }

    static IncomingCall incoming(List<String> diversion, int maxForwards, String priority, String user) {
        return new IncomingCall(
                "call-1",
                NOON,
                CallOrigin.carrier("Carrier"),
                user,
                new NameAddress("", "sip:+41796680000@192.0.2.10"),
                Optional.empty(),
                List.of(),
                diversion,
                List.of(),
                maxForwards,
                priority,
                false);
    }
}
