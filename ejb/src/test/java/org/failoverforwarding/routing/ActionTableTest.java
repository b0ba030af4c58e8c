package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of "Action incoming calls" (semantics 9.8): the way of a call when nobody ever answers. */
class ActionTableTest {

    private static final LegOutcome NO_ANSWER = LegOutcome.without(LegOutcome.Cause.RING_TIME_OVER, true);
    private static final Target VOICEMAIL = new Target.SipAddress("sip:voicemail@vm.example.ch");

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World().registered(pbx, binding("sip:muster@198.51.100.7", 1));

    @ParameterizedTest
    @CsvSource({
        "RING_ONLY, SYSTEM 480",
        "RING_THEN_FORWARD, SYSTEM EXTERNAL 486",
        "FORWARD_ONLY, EXTERNAL 486",
        "FORWARD_THEN_VOICEMAIL, EXTERNAL VOICEMAIL 486",
        "RING_THEN_VOICEMAIL, SYSTEM VOICEMAIL 480",
        "RING_FORWARD_VOICEMAIL, SYSTEM EXTERNAL VOICEMAIL 486",
        "VOICEMAIL_ONLY, VOICEMAIL 480",
        "REJECT, 603"
    })
    void wayWhenTheRingTimeEnds(IncomingCallAction action, String way) {
        assertEquals(way, way(action, NO_ANSWER, redirect("Fallback", external(MOBILE))));
    }

    @ParameterizedTest
    @CsvSource({
        "RING_ONLY, SYSTEM EXTERNAL 480",
        "RING_THEN_FORWARD, SYSTEM EXTERNAL 480",
        "RING_THEN_VOICEMAIL, SYSTEM EXTERNAL VOICEMAIL 480",
        "RING_FORWARD_VOICEMAIL, SYSTEM EXTERNAL VOICEMAIL 480"
    })
    void wayWhenTheSystemFails(IncomingCallAction action, String way) {
        assertEquals(way, way(action, LegOutcome.response(503, false), redirect("Fallback", external(MOBILE))));
    }

    @ParameterizedTest
    @CsvSource({
        "RING_ONLY, SYSTEM 480",
        "RING_THEN_FORWARD, SYSTEM 480",
        "RING_THEN_VOICEMAIL, SYSTEM VOICEMAIL 480",
        "RING_FORWARD_VOICEMAIL, SYSTEM VOICEMAIL 480"
    })
    void wayWhenTheSystemFailsAndThereIsNoRedirect(IncomingCallAction action, String way) {
        assertEquals(way, way(action, LegOutcome.response(503, false)));
    }

    private String way(IncomingCallAction action, LegOutcome system, Redirect... redirects) {
        RoutingSnapshot called = number(MUSTER, pbx, action, account(Optional.of(VOICEMAIL)), redirects);
        Route route = world.with(called).planner().plan(call(), called);
        List<String> way = new ArrayList<>();
        while (route.step() instanceof RouteStep.Ring ring) {
            LegPlan.Kind kind = ring.legs().get(0).kind();
            way.add(kind.name());
            route = route.after(List.of(kind == LegPlan.Kind.SYSTEM ? system : NO_ANSWER));
        }
        way.add(Integer.toString(((RouteStep.Refuse) route.step()).status()));
        return String.join(" ", way);
    }
}
