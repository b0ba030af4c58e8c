package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePlannerTest {

    private final SystemSnapshot pbx = system(1, "muster");
    private final SystemSnapshot branch = system(2, "branch");
    private final World world = new World();

    @Test
    void registeredSystemIsRungAtItsContact() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        LegPlan leg = ring(plan(IncomingCallAction.RING_ONLY)).legs().get(0);
        assertEquals(LegPlan.Kind.SYSTEM, leg.kind());
        assertEquals("sip:muster@198.51.100.7:5060", leg.requestUri());
        assertEquals("", leg.nextHop());
        assertEquals("sip:+41442005000@pbx.example.ch", leg.to().uri());
        assertEquals(new NameAddress("Anna Beispiel", "sip:+41796680000@192.0.2.1"), leg.from());
        assertEquals(69, leg.maxForwards());
        assertEquals(Duration.ofSeconds(4), leg.firstResponse());
        assertEquals(Duration.ofSeconds(20), leg.progress());
        assertEquals(Duration.ofSeconds(25), leg.ringTime());
    }

    @Test
    void contactBehindNatIsReachedWhereItRegisteredFrom() {
        world.registered(pbx, binding("sip:muster@10.0.0.5:5071", 1));
        LegPlan leg = ring(plan(IncomingCallAction.RING_ONLY)).legs().get(0);
        assertEquals("sip:muster@10.0.0.5:5071", leg.requestUri());
        assertEquals("sip:198.51.100.7:5060;lr", leg.nextHop());
    }

    @Test
    void unregisteredSystemIsSkippedAtOnce() {
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        LegPlan leg = ring(route).legs().get(0);
        assertEquals(LegPlan.Kind.EXTERNAL, leg.kind());
        assertEquals("sip:+41791234567@192.0.2.10:5060;user=phone;cause=503", leg.requestUri());
        assertEquals(Optional.of(Trigger.NOT_REGISTERED), leg.trigger());
        assertTrue(ring(route).notifyForwarding());
    }

    @Test
    void systemThatIsDownIsSkippedAtOnce() {
        world.state(pbx, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.DOWN, 0));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertEquals(Optional.of(Trigger.UNREACHABLE), ring(route).legs().get(0).trigger());
    }

    @ParameterizedTest
    @ValueSource(ints = {486, 603, 503, 500, 404, 488, 600, 403})
    void failureResponseStartsTheRedirectsInOrder(int status) {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route route = plan(
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("First", external(MOBILE)),
                        redirect("Second", external(SECOND_MOBILE)))
                .after(List.of(LegOutcome.response(status, false)));
        assertEquals("First", ring(route).legs().get(0).redirect());
        route = route.after(List.of(LegOutcome.response(404, false)));
        assertEquals("Second", ring(route).legs().get(0).redirect());
        route = route.after(List.of(LegOutcome.without(LegOutcome.Cause.RING_TIME_OVER, true)));
        assertTrue(route.step() instanceof RouteStep.Refuse);
    }

    @Test
    void silentSystemStartsTheRedirects() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.without(LegOutcome.Cause.NO_RESPONSE, false)));
        assertEquals(Optional.of(Trigger.UNREACHABLE), ring(route).legs().get(0).trigger());
    }

    @Test
    void ringOnlyNeverForwardsOnRingTimeOver() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.without(LegOutcome.Cause.RING_TIME_OVER, true)));
        assertEquals(480, refused(route));
    }

    @Test
    void ringTimeOverForwardsWithRingThenForward() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.without(LegOutcome.Cause.RING_TIME_OVER, true)));
        assertEquals(Optional.of(Trigger.NO_ANSWER), ring(route).legs().get(0).trigger());
    }

    @Test
    void internalTargetRingsItsOwnSystemWithoutItsOwnForwarding() {
        world.with(number(
                BRANCH, branch, IncomingCallAction.RING_THEN_FORWARD, redirect("Further", external(SECOND_MOBILE))));
        world.registered(branch, binding("sip:branch@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Branch", internal(BRANCH)));
        LegPlan leg = ring(route).legs().get(0);
        assertEquals(LegPlan.Kind.INTERNAL, leg.kind());
        assertEquals("sip:branch@198.51.100.7:5060", leg.requestUri());
        assertEquals(Optional.of(branch.id()), leg.system());
        assertEquals(486, refused(route.after(List.of(LegOutcome.response(486, false)))));
    }

    @Test
    void externalTargetThatIsOurOwnBecomesInternal() {
        world.with(number(BRANCH, branch, IncomingCallAction.RING_ONLY));
        world.registered(branch, binding("sip:branch@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Branch", external(BRANCH)));
        assertEquals(LegPlan.Kind.INTERNAL, ring(route).legs().get(0).kind());
    }

    @Test
    void contactsOfEqualPreferenceRingTogetherAndLowerOnesOnlyWhenTheseAreNotReached() {
        world.registered(
                pbx,
                binding("sip:a@198.51.100.7", 1),
                binding("sip:b@198.51.100.7", 1),
                binding("sip:c@198.51.100.7", 0.5));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertEquals(2, ring(route).legs().size());
        LegOutcome dead = LegOutcome.without(LegOutcome.Cause.TRANSPORT, false);
        Route next = route.after(List.of(dead, dead));
        assertEquals("sip:c@198.51.100.7", ring(next).legs().get(0).requestUri());
        Route busy = route.after(List.of(dead, LegOutcome.response(486, true)));
        assertEquals(Optional.of(Trigger.BUSY), ring(busy).legs().get(0).trigger());
    }

    @Test
    void secondFlowOfADeviceIsTriedOnlyWhenTheFirstOneFailed() {
        world.registered(pbx, flow("sip:a@10.0.0.5:5001", 1), flow("sip:a@10.0.0.5:5002", 2));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertEquals(1, ring(route).legs().size());
        Route failed = route.after(List.of(LegOutcome.response(430, false)));
        assertEquals("sip:a@10.0.0.5:5002", ring(failed).legs().get(0).requestUri());
        Route busy = route.after(List.of(LegOutcome.response(486, false)));
        assertEquals(Optional.of(Trigger.BUSY), ring(busy).legs().get(0).trigger());
    }

    @Test
    void failedFlowIsNoConcernOfTheCaller() {
        world.registered(pbx, flow("sip:a@10.0.0.5:5001", 1));
        assertEquals(480, refused(plan(IncomingCallAction.RING_ONLY).after(List.of(LegOutcome.response(430, false)))));
    }

    private static Binding flow(String contact, int regId) {
        return new Binding(
                contact,
                "reg" + regId,
                1,
                NOON,
                NOON.plusSeconds(300),
                1,
                List.of(),
                "tcp:198.51.100.7:4000" + regId,
                "PBX",
                "<urn:uuid:1>",
                regId);
    }

    @Test
    void numberIsCalledAtTheContactForAllNumbers() {
        world.registered(pbx, binding("sip:198.51.100.7:5070;transport=tcp;bnc", 1));
        Route route = plan(IncomingCallAction.RING_ONLY);
        assertEquals(
                "sip:+41442005000@198.51.100.7:5070;transport=tcp",
                ring(route).legs().get(0).requestUri());
    }

    @Test
    void contactBehindProxiesIsReachedOnTheirPath() {
        List<String> path = List.of("<sip:edge.example.net;lr>", "<sip:inner.example.net;lr>");
        world.registered(
                pbx,
                new Binding(
                        "sip:a@10.0.0.5",
                        "reg",
                        1,
                        NOON,
                        NOON.plusSeconds(300),
                        1,
                        path,
                        "udp:198.51.100.7:5060",
                        "PBX"));
        LegPlan leg = ring(plan(IncomingCallAction.RING_ONLY)).legs().get(0);
        assertEquals(path, leg.routes());
        assertEquals("", leg.nextHop());
    }

    @Test
    void loopResponseIsNeverFailedOver() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(482, false)));
        assertEquals(482, refused(route));
    }

    @Test
    void serverErrorLeavesAsTemporarilyUnavailable() {
        world.registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));
        Route route = plan(IncomingCallAction.RING_ONLY).after(List.of(LegOutcome.response(503, false)));
        assertEquals(480, refused(route));
    }

    @Test
    void divertedLegTellsWhoDiverted() {
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertTrue(
                ring(route)
                        .legs()
                        .get(0)
                        .headers()
                        .contains(
                                new HeaderField(
                                        "Diversion",
                                        "<sip:+41442005000@192.0.2.1;user=phone>;reason=unavailable;counter=1;privacy=off;screen=yes")));
    }

    @Test
    void everyDecisionIsInTheTrace() {
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertEquals(
                List.of(
                        TraceCode.CALL_ARRIVED,
                        TraceCode.SYSTEM_SKIPPED,
                        TraceCode.REDIRECT_APPLIED,
                        TraceCode.TARGET_RUNG),
                route.trace().stream().map(TraceEntry::code).toList());
        assertFalse(route.setupLimit().isZero());
    }

    private Route plan(IncomingCallAction action, Redirect... redirects) {
        RoutingSnapshot called = number(MUSTER, pbx, action, redirects);
        return world.with(called).planner().plan(call(), called);
    }

    private static RouteStep.Ring ring(Route route) {
        return (RouteStep.Ring) route.step();
    }

    private static int refused(Route route) {
        return ((RouteStep.Refuse) route.step()).status();
    }
}
