package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;

/** What calls make of redirects which a number inherits. */
class InheritedRedirectsTest {

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World();
    private final Redirect own = redirect("Own", Set.of(Trigger.BUSY), external(MOBILE));
    private final Redirect shared = redirect("Shared", external(SECOND_MOBILE));

    @Test
    void anInheritedRedirectTakesTheCallAndTheTraceTellsWhereItStands() {
        Route route = plan(IncomingCallAction.RING_ONLY, List.of(), List.of(shared));
        assertEquals("Shared", ring(route).get(0).redirect());
        assertEquals(
                List.of("Shared", "ACCOUNT"),
                route.trace().stream()
                        .filter(entry -> entry.code() == TraceCode.REDIRECT_INHERITED)
                        .findFirst()
                        .orElseThrow()
                        .arguments());
    }

    @Test
    void theNumbersOwnRedirectForTheTriggerGoesBefore() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route busy = plan(IncomingCallAction.RING_ONLY, List.of(own), List.of(shared))
                .after(List.of(LegOutcome.response(486, false)));
        assertEquals("Own", ring(busy).get(0).redirect());
        Route further = busy.after(List.of(LegOutcome.response(486, false)));
        assertEquals(486, ((RouteStep.Refuse) further.step()).status());
        Route error = plan(IncomingCallAction.RING_ONLY, List.of(own), List.of(shared))
                .after(List.of(LegOutcome.response(500, false)));
        assertEquals("Shared", ring(error).get(0).redirect());
    }

    @Test
    void anInheritedUnconditionalRedirectTakesEveryCall() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Redirect always = redirect("Always", Set.of(Trigger.ALWAYS), external(SECOND_MOBILE));
        assertEquals(
                "Always",
                ring(plan(IncomingCallAction.RING_ONLY, List.of(), List.of(always)))
                        .get(0)
                        .redirect());
    }

    @Test
    void itsTargetDoesNotRingItself() {
        Redirect reception = redirect("Reception", internal(MUSTER), external(SECOND_MOBILE));
        Route route = plan(IncomingCallAction.RING_ONLY, List.of(), List.of(reception));
        assertEquals("+41781234567", ring(route).get(0).label());
    }

    private Route plan(IncomingCallAction action, List<Redirect> ofNumber, List<Redirect> ofAccount) {
        RoutingSnapshot called =
                number(MUSTER, pbx, action).withRedirects(ofNumber, new SharedRedirects(List.of(), ofAccount));
        world.with(called);
        return world.planner().plan(call(), called);
    }

    private static List<LegPlan> ring(Route route) {
        return ((RouteStep.Ring) route.step()).legs();
    }
}
