package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.failoverforwarding.screening.EmergencyMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Semantics 9.1, step 4. */
class EmergencyModeTest {

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World().registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));

    @ParameterizedTest
    @EnumSource
    void everyCallGoesToItsTargetWhateverTheActionSays(IncomingCallAction action) {
        world.emergency(mode(external(MOBILE), NOON.plusSeconds(60)));
        LegPlan leg = legs(plan(action, call())).get(0);
        assertEquals("sip:+41791234567@192.0.2.10:5060;user=phone;cause=302", leg.requestUri());
        assertEquals(Optional.of(Trigger.ALWAYS), leg.trigger());
    }

    @Test
    void fromItsEndOnCallsRingAsUsual() {
        world.emergency(mode(external(MOBILE), NOON));
        assertEquals(LegPlan.Kind.SYSTEM, kind(plan(IncomingCallAction.RING_THEN_FORWARD, call())));
    }

    @Test
    void emergencyCallBackAndResourcePriorityIgnoreIt() {
        world.emergency(mode(external(MOBILE), NOON.plusSeconds(60)));
        assertEquals(LegPlan.Kind.SYSTEM, kind(plan(IncomingCallAction.REJECT, prioritised("psap-callback", false))));
        assertEquals(LegPlan.Kind.SYSTEM, kind(plan(IncomingCallAction.REJECT, prioritised("", true))));
    }

    @Test
    void aCallToTheTargetItselfRingsThere() {
        world.emergency(mode(internal(MUSTER), NOON.plusSeconds(60)));
        assertEquals(LegPlan.Kind.SYSTEM, kind(plan(IncomingCallAction.RING_ONLY, call())));
    }

    @Test
    void anotherNumberOfTheAccountMayTakeAllCalls() {
        SystemSnapshot branch = system(2, "branch");
        world.with(number(BRANCH, branch, IncomingCallAction.RING_ONLY))
                .registered(branch, binding("sip:branch@198.51.100.8", 1))
                .emergency(mode(internal(BRANCH), NOON.plusSeconds(60)));
        assertEquals(LegPlan.Kind.INTERNAL, kind(plan(IncomingCallAction.RING_ONLY, call())));
    }

    @Test
    void whenItsTargetFailsTheVoicemailOfTheActionFollowsButNoRedirect() {
        world.emergency(mode(external(MOBILE), NOON.plusSeconds(60)));
        RoutingSnapshot called = number(
                MUSTER,
                pbx,
                IncomingCallAction.RING_THEN_VOICEMAIL,
                account(Optional.of(new Target.SipAddress("sip:voicemail@192.0.2.20"))),
                redirect("Fallback", external(SECOND_MOBILE)));
        Route next = world.planner().plan(call(), called).after(List.of(LegOutcome.response(486, false)));
        assertEquals(LegPlan.Kind.VOICEMAIL, kind(next));
    }

    @Test
    void theTraceNamesItsTargetAndItsEnd() {
        world.emergency(mode(external(MOBILE), Instant.parse("2026-11-23T15:00:00.250Z")));
        assertEquals(
                List.of("+41791234567", "2026-11-23T15:00:00Z"),
                plan(IncomingCallAction.RING_ONLY, call()).trace().stream()
                        .filter(entry -> entry.code() == TraceCode.EMERGENCY_MODE)
                        .findFirst()
                        .orElseThrow()
                        .arguments());
    }

    private Route plan(IncomingCallAction action, IncomingCall call) {
        return world.planner().plan(call, number(MUSTER, pbx, action, redirect("Fallback", external(SECOND_MOBILE))));
    }

    private static EmergencyMode mode(Target target, Instant until) {
        return new EmergencyMode(new AccountId(1), Optional.empty(), target, NOON.minusSeconds(60), until, "boss");
    }

    private static IncomingCall prioritised(String priority, boolean resourcePriority) {
        IncomingCall call = call();
        return RoutingSamples.varied(call, call.origin(), priority, resourcePriority);
    }

    private static List<LegPlan> legs(Route route) {
        return ((RouteStep.Ring) route.step()).legs();
    }

    private static LegPlan.Kind kind(Route route) {
        return legs(route).get(0).kind();
    }
}
