package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.at;
import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.forwarding.RedirectSamples.simultaneous;
import static org.failoverforwarding.routing.MusterCalls.leg;
import static org.failoverforwarding.routing.MusterCalls.refused;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where redirects send a call, and what becomes of their targets (semantics 9.1, 9.7, 9.10). */
class RedirectTargetsTest {

    private static final LegOutcome NO_ANSWER = LegOutcome.without(Cause.RING_TIME_OVER, true);

    private final MusterCalls muster = new MusterCalls();

    @Test
    void unconditionalRedirectComesBeforeTheSystem() {
        muster.registered();
        Route route =
                muster.plan(IncomingCallAction.RING_ONLY, redirect("Always", Set.of(Trigger.ALWAYS), external(MOBILE)));
        assertEquals(
                "sip:+41791234567@192.0.2.10:5060;user=phone;cause=302",
                leg(route).requestUri());
    }

    @Test
    void redirectOutsideItsActiveTimesIsPassedOverAndTheTraceSaysWhy() throws ActiveTimesRefused {
        Redirect night = at(redirect("Night", external(MOBILE)), "MO-SU 22:00-06:00");
        Route route =
                muster.plan(IncomingCallAction.RING_THEN_FORWARD, night, redirect("Day", external(SECOND_MOBILE)));
        assertEquals("Day", leg(route).redirect());
        assertTrue(route.trace().stream()
                .anyMatch(entry -> entry.code() == TraceCode.REDIRECT_PASSED_OVER
                        && entry.arguments().equals(List.of("Night", "NOT_ACTIVE_NOW"))));
    }

    @Test
    void simultaneousTargetsRingInOneStepAndTheNextRedirectFollows() {
        Redirect together = simultaneous(redirect("Team", external(MOBILE), external(SECOND_MOBILE)));
        Route route = muster.plan(IncomingCallAction.RING_THEN_FORWARD, together, redirect("Last", internal(BRANCH)));
        assertEquals(2, ((RouteStep.Ring) route.step()).legs().size());
        assertEquals(486, refused(route.after(List.of(NO_ANSWER, NO_ANSWER))));
    }

    @Test
    void targetIsRungOnceEvenWhenSeveralRedirectsNameIt() {
        Route route = muster.plan(
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("First", external(MOBILE)),
                redirect("Second", external(MOBILE), external(SECOND_MOBILE)));
        route = route.after(List.of(NO_ANSWER));
        assertEquals(SECOND_MOBILE.e164(), leg(route).label());
    }

    @Test
    void mostMeaningfulResponseOfAllLegsEndsTheCall() {
        muster.registered();
        Route route = muster.plan(
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
        muster.world.with(number(BRANCH, muster.pbx, IncomingCallAction.RING_ONLY));
        muster.registered();
        Route route = muster.plan(
                        IncomingCallAction.RING_THEN_FORWARD,
                        redirect("Colleague", internal(BRANCH)),
                        redirect("Mobile", external(MOBILE)))
                .after(List.of(LegOutcome.without(Cause.NO_RESPONSE, false)));
        assertEquals("Mobile", leg(route).redirect());
    }

    @ParameterizedTest
    @CsvSource({"+41900123456", "+881612345678", "+4915112345678"})
    void barredTargetIsPassedOver(String barred) {
        Route route = muster.plan(
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("Barred", external(new PhoneNumber(barred))),
                redirect("Mobile", external(MOBILE)));
        assertEquals("Mobile", leg(route).redirect());
    }

    @ParameterizedTest
    @CsvSource({"false, Mobile", "true, Mailbox"})
    void mailboxOfAMobileNumberIsATargetOnlyWhereTheAccountAllowsIt(boolean allowed, String rung) {
        AccountSnapshot usual = account(Optional.empty());
        AccountSnapshot account = new AccountSnapshot(
                usual.id(),
                usual.name(),
                usual.edition(),
                usual.region(),
                usual.zone(),
                usual.voicemail(),
                new DestinationPermissions(false, false, false, false, allowed),
                usual.forwardedCallLimit(),
                usual.notifyCaller());
        RoutingSnapshot called = number(
                MUSTER,
                muster.pbx,
                IncomingCallAction.RING_THEN_FORWARD,
                account,
                redirect("Mailbox", external(new PhoneNumber("+41860791234567"))),
                redirect("Mobile", external(MOBILE)));
        assertEquals(
                rung,
                leg(muster.world.with(called).planner().plan(call(), called)).redirect());
    }

    @Test
    void limitOfForwardedCallsBarsTheWayOutButNotInside() {
        LiveCalls busy = new LiveCalls() {
            @Override
            public int forwarded(AccountId account) {
                return 10;
            }
        };
        muster.world.with(number(BRANCH, muster.branch, IncomingCallAction.RING_ONLY));
        muster.world.registered(muster.branch, binding("sip:branch@198.51.100.7", 1));
        RoutingSnapshot called = muster.called(
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("Out", external(MOBILE)),
                redirect("In", internal(BRANCH)));
        assertEquals(
                "In",
                leg(muster.world.planner(SETTINGS, busy).plan(call(), called)).redirect());
    }

    @Test
    void systemMayDeflectWithinItsAccount() {
        muster.world.with(number(BRANCH, muster.branch, IncomingCallAction.RING_ONLY));
        muster.world.registered(muster.branch, binding("sip:branch@198.51.100.7", 1));
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(moved("<sip:0442005001@pbx.example.ch>;q=1")));
        assertEquals(BRANCH.e164(), leg(route).label());
        assertEquals(Optional.of(Trigger.DEFLECTED), leg(route).trigger());
    }

    @Test
    void deflectionToTheOutsideIsAnError() {
        muster.registered();
        Route route = muster.plan(IncomingCallAction.RING_ONLY, redirect("Fallback", external(MOBILE)))
                .after(List.of(moved("<sip:+41781234567@pbx.example.ch>")));
        assertEquals(MOBILE.e164(), leg(route).label());
        assertEquals(Optional.of(Trigger.ERROR), leg(route).trigger());
    }

    @Test
    void ownRedirectForDeflectionsBeatsThePolicy() {
        muster.registered();
        Route route = muster.plan(
                        IncomingCallAction.RING_ONLY,
                        redirect("Deflected", Set.of(Trigger.DEFLECTED), external(SECOND_MOBILE)))
                .after(List.of(moved("<sip:+41791234567@pbx.example.ch>")));
        assertEquals("Deflected", leg(route).redirect());
    }

    @Test
    void callerNumberThatTheCarrierRefusesAtOnceIsReplacedByTheForwarders() {
        Route route = muster.plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        route = route.after(List.of(LegOutcome.response(403, false).lasting(Duration.ofMillis(300))));
        assertEquals("sip:+41442005000@192.0.2.1", leg(route).from().uri());
        assertEquals(MOBILE.e164(), leg(route).label());
        route = route.after(List.of(LegOutcome.response(403, false).lasting(Duration.ofMillis(300))));
        assertTrue(route.step() instanceof RouteStep.Refuse);
    }

    @Test
    void refusalAfterTwoSecondsIsNotAboutTheCallerNumber() {
        Route route = muster.plan(IncomingCallAction.RING_THEN_FORWARD, redirect("Fallback", external(MOBILE)));
        route = route.after(List.of(LegOutcome.response(603, false).lasting(Duration.ofSeconds(3))));
        assertEquals(603, refused(route));
    }

    private static LegOutcome moved(String contact) {
        return new LegOutcome(Cause.RESPONSE, OptionalInt.of(302), "", OptionalInt.empty(), false, List.of(contact), 0);
    }
}
