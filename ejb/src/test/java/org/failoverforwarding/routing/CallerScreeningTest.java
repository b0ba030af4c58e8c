package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.CallerPattern.Kind;
import org.failoverforwarding.screening.EmergencyMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Semantics 9.1, step 3. */
class CallerScreeningTest {

    private static final CallerPattern CALLER = CallerPattern.of(new PhoneNumber("+41796680000"));
    private static final List<String> SHOWN = List.of();
    private static final List<String> WITHHELD = List.of("id");

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World().registered(pbx, binding("sip:muster@198.51.100.7:5060", 1));

    @ParameterizedTest
    @ValueSource(strings = {"+41796680000", "41796680000", "0041796680000", "0796680000", "%2B41796680000"})
    void aBlockedCallerIsRejectedInEverySpellingOfTheNumber(String user) {
        world.blocked(CALLER);
        assertRejected(plan(from(user, SHOWN)), "+41796680000");
    }

    @Test
    void theBeginningOfANumberBlocksAllThatBeginSo() {
        world.blocked(new CallerPattern(Kind.PREFIX, "+4179668"));
        assertRejected(plan(from("+41796680000", SHOWN)), "+4179668*");
        assertRings(plan(from("+41796690000", SHOWN)));
        assertRings(plan(from("+4179", SHOWN)));
    }

    @Test
    void aLongerNumberIsAnotherCaller() {
        world.blocked(CallerPattern.of(new PhoneNumber("+4179668000")));
        assertRings(plan(from("+41796680000", SHOWN)));
    }

    @Test
    void callersWithoutNumberAreRejectedByTheirOwnEntryOnly() {
        world.blocked(CALLER);
        assertRings(plan(from("+41796680000", WITHHELD)));
        assertRings(plan(from("anonymous", SHOWN)));
        world.blocked(CallerPattern.ANONYMOUS);
        assertRejected(plan(from("+41796680000", WITHHELD)), "anonymous");
        assertRejected(plan(from("anonymous", SHOWN)), "anonymous");
        assertRings(plan(from("+41796680000", SHOWN)));
    }

    @Test
    void theAssertedNumberCounts() {
        world.blocked(CALLER);
        IncomingCall asserted =
                from("+41440000000", SHOWN).calledBy(new NameAddress("", "sip:+41796680000@192.0.2.10"), SHOWN);
        assertRejected(plan(asserted), "+41796680000");
    }

    @Test
    void emergencyCallBackAndTheAccountsOwnSystemsComeThrough() {
        world.blocked(CALLER);
        assertRings(plan(from("+41796680000", SHOWN, CallOrigin.carrier("Carrier"), "psap-callback")));
        assertRings(plan(from("+41796680000", SHOWN, CallOrigin.system(pbx), "")));
    }

    @Test
    void theListGoesBeforeTheEmergencyMode() {
        world.blocked(CALLER)
                .emergency(new EmergencyMode(
                        new AccountId(1), Optional.empty(), external(MOBILE), NOON, NOON.plusSeconds(60), "boss"));
        assertRejected(plan(from("+41796680000", SHOWN)), "+41796680000");
    }

    private Route plan(IncomingCall call) {
        return world.planner().plan(call, number(MUSTER, pbx, IncomingCallAction.RING_ONLY));
    }

    private static IncomingCall from(String user, List<String> privacy) {
        return from(user, privacy, CallOrigin.carrier("Carrier"), "");
    }

    private static IncomingCall from(String user, List<String> privacy, CallOrigin origin, String priority) {
        IncomingCall call = call(new NameAddress("", "sip:" + user + "@192.0.2.10"), privacy);
        return RoutingSamples.varied(call, origin, priority, false);
    }

    private static void assertRings(Route route) {
        assertTrue(route.step() instanceof RouteStep.Ring, route.trace().toString());
    }

    private static void assertRejected(Route route, String entry) {
        assertEquals(603, ((RouteStep.Refuse) route.step()).status());
        assertTrue(
                route.trace().stream()
                        .anyMatch(line -> line.code() == TraceCode.CALLER_BLOCKED
                                && line.arguments().equals(List.of(entry))),
                route.trace().toString());
    }
}
