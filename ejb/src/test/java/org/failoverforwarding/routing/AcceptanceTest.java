package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.MusterCalls.incoming;
import static org.failoverforwarding.routing.MusterCalls.leg;
import static org.failoverforwarding.routing.MusterCalls.refused;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call does at its own telephone system: the acceptance cases of semantics 9.12 which routing decides. */
class AcceptanceTest {

    private static final LegOutcome NO_ANSWER = LegOutcome.without(Cause.RING_TIME_OVER, true);

    private final MusterCalls muster = new MusterCalls();

    @Test
    void notRegisteredReachesTheTargetWithoutRingingTheSystem() {
        Route route = muster.plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        assertEquals(LegPlan.Kind.EXTERNAL, leg(route).kind());
    }

    @Test
    void registeredButSilentIsGivenUpAfterFourSecondsAndTwoWhenSuspect() {
        muster.registered();
        assertEquals(
                Duration.ofSeconds(4),
                leg(muster.plan(IncomingCallAction.RING_ONLY)).firstResponse());
        muster.world.state(
                muster.pbx, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.SUSPECT, 0));
        assertEquals(
                Duration.ofSeconds(2),
                leg(muster.plan(IncomingCallAction.RING_ONLY)).firstResponse());
        assertEquals(
                Duration.ofSeconds(8),
                leg(muster.plan(IncomingCallAction.RING_ONLY)).progress());
    }

    @Test
    void hundredOnlyIsGivenUpAfterTwentySeconds() {
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)));
        assertEquals(Duration.ofSeconds(20), leg(route).progress());
        route = route.after(List.of(LegOutcome.without(Cause.NO_PROGRESS, false)));
        assertEquals(Optional.of(Trigger.UNREACHABLE), leg(route).trigger());
    }

    @Test
    void progressTimerIsApartFromTheRingTimeWhichStartsAtTheFirst18x() {
        muster.registered();
        LegPlan leg = leg(muster.plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE))));
        assertEquals(Duration.ofSeconds(25), leg.ringTime());
        assertEquals(Duration.ofSeconds(20), leg.progress());
    }

    @ParameterizedTest
    @CsvSource({"503, ERROR", "500, ERROR", "488, ERROR", "404, UNKNOWN_NUMBER", "486, BUSY", "603, REJECTED"})
    void failureResponsesFailOverByThePreset(int status, Trigger trigger) {
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(status, false)));
        assertEquals(Optional.of(trigger), leg(route).trigger());
    }

    @ParameterizedTest
    @ValueSource(ints = {486, 603, 600})
    void busyAndRejectedNeverRingTheSameSystemAgain(int status) {
        muster.world.registered(muster.pbx, binding("sip:a@198.51.100.7", 1), binding("sip:b@198.51.100.7", 0.5));
        Route route = muster.plan(IncomingCallAction.RING_ONLY).after(List.of(LegOutcome.response(status, false)));
        assertEquals(status, refused(route));
    }

    @Test
    void systemThatRangIsNotTriedOverAnotherSite() {
        muster.world.registered(muster.pbx, binding("sip:a@198.51.100.7", 1), binding("sip:b@198.51.100.7", 0.5));
        Route route = muster.plan(IncomingCallAction.RING_ONLY).after(List.of(LegOutcome.response(503, true)));
        assertEquals(480, refused(route));
    }

    @Test
    void repairableRefusalIsTriedOnceMore() {
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(491, false)));
        assertEquals(LegPlan.Kind.SYSTEM, leg(route).kind());
        route = route.after(List.of(LegOutcome.response(491, false)));
        assertEquals(LegPlan.Kind.EXTERNAL, leg(route).kind());
    }

    @Test
    void refusalThatWasMendedInVainIsAnError() {
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(LegOutcome.response(491, false).onceRepeated()));
        assertEquals(Optional.of(Trigger.ERROR), leg(route).trigger());
    }

    @Test
    void emergencyCallBackRingsTheSystemAndIsNeverDiverted() {
        muster.registered();
        RoutingSnapshot called = muster.called(IncomingCallAction.FORWARD_ONLY, redirect("Fallback", external(MOBILE)));
        Route route = muster.world.planner().plan(incoming(List.of(), 70, "psap-callback", MUSTER.e164()), called);
        assertEquals(LegPlan.Kind.SYSTEM, leg(route).kind());
        assertEquals(480, refused(route.after(List.of(NO_ANSWER))));
    }

    @Test
    void ownChannelLimitIsAReasonToForward() {
        SystemSnapshot small = new SystemSnapshot(
                muster.pbx.id(),
                muster.pbx.account(),
                muster.pbx.name(),
                muster.pbx.aor(),
                muster.pbx.secret(),
                muster.pbx.sites(),
                muster.pbx.profile(),
                2);
        muster.world.state(small, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.UP, 2));
        RoutingSnapshot called =
                number(MUSTER, small, IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)));
        assertEquals(
                Optional.of(Trigger.CHANNELS_FULL),
                leg(muster.world.with(called).planner().plan(call(), called)).trigger());
    }

    @Test
    void recoveringSystemIsTriedByOneCallAndSparedByTheOthers() {
        muster.world.state(
                muster.pbx, new SystemState(List.of(binding("sip:muster@198.51.100.7", 1)), HealthState.RECOVERING, 0));
        RoutingSnapshot called = muster.called(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)));
        LiveCalls canaryTaken = new LiveCalls() {
            @Override
            public boolean mayTryRecovering(SystemSnapshot system, Instant at) {
                return false;
            }
        };
        assertEquals(
                LegPlan.Kind.SYSTEM,
                leg(muster.world.planner().plan(call(), called)).kind());
        assertEquals(
                LegPlan.Kind.EXTERNAL,
                leg(muster.world.planner(SETTINGS, canaryTaken).plan(call(), called))
                        .kind());
    }
}
