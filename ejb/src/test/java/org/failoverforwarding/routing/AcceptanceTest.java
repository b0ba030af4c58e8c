package org.failoverforwarding.routing;

import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.external;
import static org.failoverforwarding.routing.RoutingSamples.internal;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The acceptance cases of semantics 9.12 and the evaluation order of 9.1, as far as routing decides them. */
class AcceptanceTest {

    private static final LegOutcome NO_ANSWER = LegOutcome.without(Cause.RING_TIME_OVER, true);

    private final SystemSnapshot pbx = system(1, "muster");
    private final SystemSnapshot branch = system(2, "branch");
    private final World world = new World();

    @Test
    void notRegisteredReachesTheTargetWithoutRingingTheSystem() {
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertEquals(LegPlan.Kind.EXTERNAL, leg(route).kind());
    }

    @Test
    void registeredButSilentIsGivenUpAfterFourSecondsAndTwoWhenSuspect() {
        registered();
        assertEquals(
                Duration.ofSeconds(4), leg(plan(IncomingCallAction.RING_ONLY)).firstResponse());
        world.state(pbx, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.SUSPECT, 0));
        assertEquals(
                Duration.ofSeconds(2), leg(plan(IncomingCallAction.RING_ONLY)).firstResponse());
        assertEquals(
                Duration.ofSeconds(8), leg(plan(IncomingCallAction.RING_ONLY)).progress());
    }

    @Test
    void hundredOnlyIsGivenUpAfterTwentySeconds() {
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)));
        assertEquals(Duration.ofSeconds(20), leg(route).progress());
        route = route.after(List.of(LegOutcome.without(Cause.NO_PROGRESS, false)));
        assertEquals(Optional.of(Trigger.UNREACHABLE), leg(route).trigger());
    }

    @Test
    void progressTimerIsApartFromTheRingTimeWhichStartsAtTheFirst18x() {
        registered();
        LegPlan leg = leg(plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE))));
        assertEquals(Duration.ofSeconds(25), leg.ringTime());
        assertEquals(Duration.ofSeconds(20), leg.progress());
    }

    @ParameterizedTest
    @CsvSource({"503, ERROR", "500, ERROR", "488, ERROR", "404, UNKNOWN_NUMBER", "486, BUSY", "603, REJECTED"})
    void failureResponsesFailOverByThePreset(int status, Trigger trigger) {
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(status, false)));
        assertEquals(Optional.of(trigger), leg(route).trigger());
    }

    @ParameterizedTest
    @ValueSource(ints = {486, 603, 600})
    void busyAndRejectedNeverRingTheSameSystemAgain(int status) {
        world.registered(pbx, binding("sip:a@198.51.100.7", 1), binding("sip:b@198.51.100.7", 0.5));
        Route route = plan(IncomingCallAction.RING_ONLY).after(List.of(LegOutcome.response(status, false)));
        assertEquals(status, refused(route));
    }

    @Test
    void systemThatRangIsNotTriedOverAnotherSite() {
        world.registered(pbx, binding("sip:a@198.51.100.7", 1), binding("sip:b@198.51.100.7", 0.5));
        Route route = plan(IncomingCallAction.RING_ONLY).after(List.of(LegOutcome.response(503, true)));
        assertEquals(480, refused(route));
    }

    @ParameterizedTest
    @ValueSource(ints = {482, 483, 433, 428, 607, 608})
    void loopsAndWantedRefusalsAreNotForwarded(int status) {
        registered();
        Route route = plan(IncomingCallAction.RING_FORWARD_VOICEMAIL, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(status, false)));
        assertEquals(status, refused(route));
    }

    @Test
    void repairableRefusalIsTriedOnceMore() {
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(491, false)));
        assertEquals(LegPlan.Kind.SYSTEM, leg(route).kind());
        route = route.after(List.of(LegOutcome.response(491, false)));
        assertEquals(LegPlan.Kind.EXTERNAL, leg(route).kind());
    }

    @Test
    void refusalThatWasMendedInVainIsAnError() {
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(491, false).onceRepeated()));
        assertEquals(Optional.of(Trigger.ERROR), leg(route).trigger());
    }

    @Test
    void numbersThatForwardToEachOtherDoNotLoop() {
        world.with(number(BRANCH, branch, IncomingCallAction.FORWARD_ONLY, redirect("Back", internal(MUSTER))));
        world.registered(branch, binding("sip:branch@198.51.100.7", 1));
        Route route = plan(IncomingCallAction.FORWARD_ONLY, redirect("There", internal(BRANCH)));
        assertEquals("sip:branch@198.51.100.7", leg(route).requestUri());
        assertEquals(486, refused(route.after(List.of(NO_ANSWER))));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 90})
    void callDivertedTooOftenIsStopped(int counter) {
        RoutingSnapshot called = called(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        IncomingCall call = incoming(
                List.of("<sip:+41443334455@old.example>;reason=user-busy;counter=" + counter), 70, "", MUSTER.e164());
        assertEquals(480, refused(world.planner().plan(call, called)));
    }

    @Test
    void callDivertedTooOftenMayStillReachVoicemail() {
        Target voicemail = new Target.SipAddress("sip:voicemail@vm.example.ch");
        RoutingSnapshot called = number(
                MUSTER,
                pbx,
                IncomingCallAction.RING_FORWARD_VOICEMAIL,
                account(Optional.of(voicemail)),
                redirect("Fallback", external(MOBILE)));
        IncomingCall call = incoming(List.of("<sip:+41443334455@old.example>;counter=5"), 70, "", MUSTER.e164());
        LegPlan leg = leg(world.with(called).planner().plan(call, called));
        assertEquals(LegPlan.Kind.VOICEMAIL, leg.kind());
        assertEquals(
                "sip:voicemail@vm.example.ch;target=sip%3A%2B41442005000%40pbx.example.ch;cause=503", leg.requestUri());
    }

    @Test
    void callWithoutHopsLeftIsRefused() {
        registered();
        RoutingSnapshot called = called(IncomingCallAction.RING_ONLY);
        assertEquals(483, refused(world.planner().plan(incoming(List.of(), 0, "", MUSTER.e164()), called)));
    }

    @Test
    void callThatComesBackFromThePublicNetworkIsRefusedAsALoop() {
        LiveCalls setups = new LiveCalls() {
            @Override
            public boolean isInOutboundSetup(String caller, PhoneNumber number) {
                return caller.equals("+41796680000") && number.equals(MUSTER);
            }
        };
        RoutingSnapshot called = called(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        RouteStep.Refuse refuse = (RouteStep.Refuse)
                world.planner(SETTINGS, setups).plan(call(), called).step();
        assertEquals(480, refuse.status());
        assertTrue(refuse.reason().orElseThrow().startsWith("Q.850;cause=25"));
    }

    @Test
    void emergencyCallBackRingsTheSystemAndIsNeverDiverted() {
        registered();
        RoutingSnapshot called = called(IncomingCallAction.FORWARD_ONLY, redirect("Fallback", external(MOBILE)));
        Route route = world.planner().plan(incoming(List.of(), 70, "psap-callback", MUSTER.e164()), called);
        assertEquals(LegPlan.Kind.SYSTEM, leg(route).kind());
        assertEquals(480, refused(route.after(List.of(NO_ANSWER))));
    }

    @Test
    void ownChannelLimitIsAReasonToForward() {
        SystemSnapshot small = new SystemSnapshot(
                pbx.id(), pbx.account(), pbx.name(), pbx.aor(), pbx.secret(), pbx.sites(), pbx.profile(), 2);
        world.state(small, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.UP, 2));
        RoutingSnapshot called =
                number(MUSTER, small, IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)));
        assertEquals(
                Optional.of(Trigger.CHANNELS_FULL),
                leg(world.with(called).planner().plan(call(), called)).trigger());
    }

    @Test
    void recoveringSystemIsTriedByOneCallAndSparedByTheOthers() {
        world.state(pbx, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.RECOVERING, 0));
        RoutingSnapshot called = called(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)));
        LiveCalls canaryTaken = new LiveCalls() {
            @Override
            public boolean mayTryRecovering(SystemSnapshot system, Instant at) {
                return false;
            }
        };
        assertEquals(
                LegPlan.Kind.SYSTEM, leg(world.planner().plan(call(), called)).kind());
        assertEquals(
                LegPlan.Kind.EXTERNAL,
                leg(world.planner(SETTINGS, canaryTaken).plan(call(), called)).kind());
    }

    @Test
    void unconditionalRedirectComesBeforeTheSystem() {
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Always", Set.of(Trigger.ALWAYS), external(MOBILE)));
        assertEquals(
                "sip:+41791234567@192.0.2.10:5060;user=phone;cause=302",
                leg(route).requestUri());
    }

    @Test
    void redirectOutsideItsActiveTimesIsPassedOverAndTheTraceSaysWhy() throws ActiveTimesRefused {
        Redirect night = at(redirect("Night", external(MOBILE)), "MO-SU 22:00-06:00");
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, night, redirect("Day", external(SECOND_MOBILE)));
        assertEquals("Day", leg(route).redirect());
        assertTrue(route.trace().stream()
                .anyMatch(entry -> entry.code() == TraceCode.REDIRECT_PASSED_OVER
                        && entry.arguments().equals(List.of("Night", "NOT_ACTIVE_NOW"))));
    }

    @Test
    void simultaneousTargetsRingInOneStepAndTheNextRedirectFollows() {
        Redirect together = simultaneous(redirect("Team", external(MOBILE), external(SECOND_MOBILE)));
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, together, redirect("Last", internal(BRANCH)));
        assertEquals(2, ((RouteStep.Ring) route.step()).legs().size());
        assertEquals(486, refused(route.after(List.of(NO_ANSWER, NO_ANSWER))));
    }

    @Test
    void targetIsRungOnceEvenWhenSeveralRedirectsNameIt() {
        Route route = plan(
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("First", external(MOBILE)),
                redirect("Second", external(MOBILE), external(SECOND_MOBILE)));
        route = route.after(List.of(NO_ANSWER));
        assertEquals(SECOND_MOBILE.e164(), leg(route).label());
    }

    @Test
    void mostMeaningfulResponseOfAllLegsEndsTheCall() {
        registered();
        Route route = plan(
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("One", external(MOBILE)),
                        redirect("Two", external(SECOND_MOBILE)))
                .after(List.of(LegOutcome.response(503, false)))
                .after(List.of(LegOutcome.response(486, true)))
                .after(List.of(LegOutcome.response(404, false)));
        assertEquals(486, refused(route));
    }

    @Test
    void numberOfAnotherNumberOnTheSameSilentSystemIsNotTried() {
        world.with(number(BRANCH, pbx, IncomingCallAction.RING_ONLY));
        registered();
        Route route = plan(
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("Colleague", internal(BRANCH)),
                        redirect("Mobile", external(MOBILE)))
                .after(List.of(LegOutcome.without(Cause.NO_RESPONSE, false)));
        assertEquals("Mobile", leg(route).redirect());
    }

    @ParameterizedTest
    @CsvSource({"+41900123456", "+881612345678", "+4915112345678"})
    void barredTargetIsPassedOver(String barred) {
        Route route = plan(
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("Barred", external(new PhoneNumber(barred))),
                redirect("Mobile", external(MOBILE)));
        assertEquals("Mobile", leg(route).redirect());
    }

    @Test
    void limitOfForwardedCallsBarsTheWayOutButNotInside() {
        LiveCalls busy = new LiveCalls() {
            @Override
            public int forwarded(AccountId account) {
                return 10;
            }
        };
        world.with(number(BRANCH, branch, IncomingCallAction.RING_ONLY));
        world.registered(branch, binding("sip:branch@198.51.100.7", 1));
        RoutingSnapshot called = called(
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("Out", external(MOBILE)),
                redirect("In", internal(BRANCH)));
        assertEquals(
                "In", leg(world.planner(SETTINGS, busy).plan(call(), called)).redirect());
    }

    @Test
    void systemMayDeflectWithinItsAccount() {
        world.with(number(BRANCH, branch, IncomingCallAction.RING_ONLY));
        world.registered(branch, binding("sip:branch@198.51.100.7", 1));
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(moved("<sip:0442005001@pbx.example.ch>;q=1")));
        assertEquals(BRANCH.e164(), leg(route).label());
        assertEquals(Optional.of(Trigger.DEFLECTED), leg(route).trigger());
    }

    @Test
    void deflectionToTheOutsideIsAnError() {
        registered();
        Route route = plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(moved("<sip:+41781234567@pbx.example.ch>")));
        assertEquals(MOBILE.e164(), leg(route).label());
        assertEquals(Optional.of(Trigger.ERROR), leg(route).trigger());
    }

    @Test
    void ownRedirectForDeflectionsBeatsThePolicy() {
        registered();
        Route route = plan(
                        IncomingCallAction.RING_ONLY,
                        redirect("Deflected", Set.of(Trigger.DEFLECTED), external(SECOND_MOBILE)))
                .after(List.of(moved("<sip:+41791234567@pbx.example.ch>")));
        assertEquals("Deflected", leg(route).redirect());
    }

    @Test
    void callerNumberThatTheCarrierRefusesAtOnceIsReplacedByTheForwarders() {
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        route = route.after(List.of(LegOutcome.response(403, false).lasting(Duration.ofMillis(300))));
        assertEquals("sip:+41442005000@192.0.2.1", leg(route).from().uri());
        assertEquals(MOBILE.e164(), leg(route).label());
        route = route.after(List.of(LegOutcome.response(403, false).lasting(Duration.ofMillis(300))));
        assertTrue(route.step() instanceof RouteStep.Refuse);
    }

    @Test
    void refusalAfterTwoSecondsIsNotAboutTheCallerNumber() {
        Route route = plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        route = route.after(List.of(LegOutcome.response(603, false).lasting(Duration.ofSeconds(3))));
        assertEquals(603, refused(route));
    }

    private void registered() {
        world.registered(pbx, binding("sip:muster@198.51.100.7", 1));
    }

    private RoutingSnapshot called(IncomingCallAction action, Redirect... redirects) {
        RoutingSnapshot called = number(MUSTER, pbx, action, redirects);
        world.with(called);
        return called;
    }

    private Route plan(IncomingCallAction action, Redirect... redirects) {
        RoutingSnapshot called = called(action, redirects);
        return world.planner().plan(call(), called);
    }

    private static LegPlan leg(Route route) {
        return ((RouteStep.Ring) route.step()).legs().get(0);
    }

    private static int refused(Route route) {
        return ((RouteStep.Refuse) route.step()).status();
    }

    private static LegOutcome moved(String contact) {
        return new LegOutcome(Cause.RESPONSE, OptionalInt.of(302), "", OptionalInt.empty(), false, List.of(contact), 0);
    }

    private static IncomingCall incoming(List<String> diversion, int maxForwards, String priority, String user) {
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

    private static Redirect at(Redirect r, String times) throws ActiveTimesRefused {
        return new Redirect(
                r.id(),
                r.designation(),
                true,
                r.triggers(),
                r.targets(),
                r.order(),
                r.ringTime(),
                r.display(),
                r.customDisplay(),
                ActiveTimesText.parse(times));
    }

    private static Redirect simultaneous(Redirect r) {
        return new Redirect(
                r.id(),
                r.designation(),
                true,
                r.triggers(),
                r.targets(),
                ForwardingOrder.SIMULTANEOUS,
                r.ringTime(),
                r.display(),
                r.customDisplay(),
                r.activeTimes());
    }
}
