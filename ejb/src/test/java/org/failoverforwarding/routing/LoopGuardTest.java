package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.MusterCalls.incoming;
import static org.failoverforwarding.routing.MusterCalls.leg;
import static org.failoverforwarding.routing.MusterCalls.refused;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that run in circles are stopped (semantics 9.6), and refusals that are wanted go to the caller (9.3). */
class LoopGuardTest {

    private static final LegOutcome NO_ANSWER = LegOutcome.without(Cause.RING_TIME_OVER, true);

    private final MusterCalls muster = new MusterCalls();

    @Test
    void numbersThatForwardToEachOtherDoNotLoop() {
        muster.world.with(
                number(BRANCH, muster.branch, IncomingCallAction.FORWARD_ONLY, redirect("Back", internal(MUSTER))));
        muster.world.registered(muster.branch, binding("sip:branch@198.51.100.7", 1));
        Route route = muster.plan(IncomingCallAction.FORWARD_ONLY, redirect("There", internal(BRANCH)));
        assertEquals("sip:branch@198.51.100.7", leg(route).requestUri());
        assertEquals(486, refused(route.after(List.of(NO_ANSWER))));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 90})
    void callDivertedTooOftenIsStopped(int counter) {
        RoutingSnapshot called =
                muster.called(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        IncomingCall call = incoming(
                List.of("<sip:+41443334455@old.example>;reason=user-busy;counter=" + counter), 70, "", MUSTER.e164());
        assertEquals(480, refused(muster.world.planner().plan(call, called)));
    }

    @Test
    void callDivertedTooOftenMayStillReachVoicemail() {
        Target voicemail = new Target.SipAddress("sip:voicemail@vm.example.ch");
        RoutingSnapshot called = number(
                MUSTER,
                muster.pbx,
                IncomingCallAction.RING_FORWARD_VOICEMAIL,
                account(Optional.of(voicemail)),
                redirect("Fallback", external(MOBILE)));
        IncomingCall call = incoming(List.of("<sip:+41443334455@old.example>;counter=5"), 70, "", MUSTER.e164());
        LegPlan leg = leg(muster.world.with(called).planner().plan(call, called));
        assertEquals(LegPlan.Kind.VOICEMAIL, leg.kind());
        assertEquals(
                "sip:voicemail@vm.example.ch;target=sip%3A%2B41442005000%40pbx.example.ch;cause=503", leg.requestUri());
    }

    @Test
    void callWithoutHopsLeftIsRefused() {
        muster.registered();
        RoutingSnapshot called = muster.called(IncomingCallAction.RING_ONLY);
        assertEquals(483, refused(muster.world.planner().plan(incoming(List.of(), 0, "", MUSTER.e164()), called)));
    }

    @Test
    void callThatComesBackFromThePublicNetworkIsRefusedAsALoop() {
        LiveCalls setups = new LiveCalls() {
            @Override
            public boolean isInOutboundSetup(String caller, PhoneNumber number) {
                return caller.equals("+41796680000") && number.equals(MUSTER);
            }
        };
        RoutingSnapshot called =
                muster.called(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        RouteStep.Refuse refuse = (RouteStep.Refuse)
                muster.world.planner(SETTINGS, setups).plan(call(), called).step();
        assertEquals(480, refuse.status());
        assertTrue(refuse.reason().orElseThrow().startsWith("Q.850;cause=25"));
    }

    @Test
    void callThatATelephoneSystemSendsBackWhileItIsRungIsALoop() {
        LiveCalls setups = new LiveCalls() {
            @Override
            public boolean isInSetupAt(TelephoneSystemId system, String caller, PhoneNumber number) {
                return system.equals(muster.pbx.id()) && caller.equals("+41796680000") && number.equals(MUSTER);
            }
        };
        muster.registered();
        RoutingSnapshot called = muster.called(IncomingCallAction.RING_ONLY);
        RoutePlanner planner = muster.world.planner(SETTINGS, setups);
        assertEquals(482, refused(planner.plan(from(CallOrigin.system(muster.pbx)), called)));
        assertEquals(
                LegPlan.Kind.SYSTEM,
                leg(planner.plan(from(CallOrigin.system(muster.branch)), called))
                        .kind());
        assertEquals(LegPlan.Kind.SYSTEM, leg(planner.plan(call(), called)).kind());
    }

    @ParameterizedTest
    @ValueSource(ints = {482, 483, 433, 428, 607, 608})
    void loopsAndWantedRefusalsAreNotForwarded(int status) {
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_FORWARD_VOICEMAIL, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(status, false)));
        assertEquals(status, refused(route));
    }

    private static IncomingCall from(CallOrigin origin) {
        return RoutingSamples.varied(call(), origin, "", false);
    }
}
