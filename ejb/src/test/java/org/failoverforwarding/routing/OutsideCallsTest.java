package org.failoverforwarding.routing;

import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.CARRIER;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.NUMBERS;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that a telephone system makes: to its own account, and to the public network. */
class OutsideCallsTest {

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World()
            .with(withExtension(number(MUSTER, pbx, IncomingCallAction.RING_ONLY), "20"))
            .with(withExtension(number(BRANCH, pbx, IncomingCallAction.RING_ONLY), "21"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+41442005001",
                "0442005001",
                "0041442005001",
                "41442005001",
                "21",
                "+41442005001;phone-context=x"
            })
    void ownNumbersAndExtensionsAreFoundInAnySpelling(String dialled) {
        assertEquals(Optional.of(BRANCH), called().find(call(dialled)).map(RoutingSnapshot::number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0791234567", "99", "", "abc", "112", "<>\r\n"})
    void otherNumbersAreNotFound(String dialled) {
        assertEquals(Optional.empty(), called().find(call(dialled)));
    }

    @Test
    void carrierCannotDialExtensions() {
        IncomingCall call = RoutingSamples.call();
        IncomingCall extension = new IncomingCall(
                call.callId(),
                call.arrival(),
                call.origin(),
                "21",
                call.caller(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                70,
                "",
                false);
        assertEquals(Optional.empty(), called().find(extension));
    }

    @Test
    void externalNumberGoesToTheCarrierWithTheOwnNumber() {
        LegPlan leg = leg(outside().plan(call("079 123 45 67")));
        assertEquals("sip:+41791234567@192.0.2.10:5060;user=phone", leg.requestUri());
        assertEquals(new NameAddress("Anna", "sip:+41442005000@192.0.2.1"), leg.from());
        assertEquals(
                List.of(new HeaderField("P-Asserted-Identity", "<sip:+41442005000@192.0.2.1;user=phone>")),
                leg.headers());
        assertEquals(69, leg.maxForwards());
    }

    @Test
    void withheldOwnNumberIsKnownToTheCarrierOnly() {
        LegPlan leg = leg(outside().plan(call("0791234567", "sip:+41442005000@pbx.example.ch", List.of("id"))));
        assertEquals("sip:anonymous@anonymous.invalid", leg.from().uri());
        assertTrue(leg.headers().contains(new HeaderField("Privacy", "id")));
        assertTrue(leg.headers()
                .contains(new HeaderField("P-Asserted-Identity", "<sip:+41442005000@192.0.2.1;user=phone>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "117", "118", "143", "144", "147", "1414"})
    void emergencyNumberAlwaysGoesOutEvenWithoutANumberOfOnesOwn(String emergency) {
        LegPlan leg = leg(outside().plan(call(emergency, "sip:muster@pbx.example.ch", List.of())));
        assertEquals("sip:" + emergency + "@192.0.2.10:5060;user=phone", leg.requestUri());
    }

    @ParameterizedTest
    @CsvSource({"112, true", "144, true", "0791234567, false", "20, false"})
    void callsForHelpAreUrgent(String dialled, boolean urgent) {
        assertEquals(urgent, outside().isUrgent(call(dialled)));
    }

    @ParameterizedTest
    @CsvSource({
        "0900123456, 403",
        "1811, 403",
        "+881612345678, 403",
        "+4915112345678, 403",
        "079123, 484",
        "+999123456789, 404",
        "abc, 404"
    })
    void barredAndImpossibleNumbersAreRefused(String dialled, int status) {
        assertEquals(status, refused(outside().plan(call(dialled))));
    }

    @Test
    void callerWithoutANumberOfTheAccountIsRefused() {
        assertEquals(403, refused(outside().plan(call("0791234567", "sip:+41791111111@h", List.of()))));
    }

    @Test
    void nextCarrierIsTriedWhenTheFirstDoesNotTakeTheCall() {
        Carrier second = new Carrier(
                "Second",
                "192.0.2.20",
                5060,
                "tcp",
                Carrier.NumberForm.INTERNATIONAL_00,
                Carrier.DiversionProfile.BOTH,
                Carrier.CliPolicy.CLI_ANY);
        Route route = outside(CARRIER, second).plan(call("0791234567"));
        Route next = route.after(List.of(LegOutcome.response(503, false)));
        assertEquals(
                "sip:0041791234567@192.0.2.20:5060;transport=tcp;user=phone",
                leg(next).requestUri());
        assertEquals(480, refused(next.after(List.of(LegOutcome.response(500, false)))));
        assertEquals(486, refused(route.after(List.of(LegOutcome.response(486, true)))));
    }

    @Test
    void withoutACarrierTheCallIsRefused() {
        assertEquals(503, refused(outside(new Carrier[0]).plan(call("0791234567"))));
    }

    private CalledNumbers called() {
        return new CalledNumbers(world, NUMBERS, SETTINGS);
    }

    private OutsideCalls outside(Carrier... carriers) {
        return new OutsideCalls(
                world,
                system -> new SystemState(List.of(), HealthState.UP, 0),
                List.of(carriers),
                SETTINGS,
                NUMBERS,
                LiveCalls.NONE,
                InstantSource.fixed(NOON));
    }

    private OutsideCalls outside() {
        return outside(CARRIER);
    }

    private IncomingCall call(String dialled) {
        return call(dialled, "sip:+41442005000@pbx.example.ch", List.of());
    }

    private IncomingCall call(String dialled, String from, List<String> privacy) {
        return new IncomingCall(
                "call-1",
                NOON,
                CallOrigin.system(pbx),
                dialled,
                new NameAddress("Anna", from),
                Optional.empty(),
                privacy,
                List.of(),
                List.of(),
                70,
                "",
                false);
    }

    private static RoutingSnapshot withExtension(RoutingSnapshot s, String extension) {
        return new RoutingSnapshot(
                s.number(),
                extension,
                s.displayName(),
                s.account(),
                s.system(),
                s.action(),
                s.ringTime(),
                s.order(),
                s.redirects(),
                s.inherited(),
                s.preset(),
                s.customTriggers(),
                s.ddiBlock(),
                s.version());
    }

    private static LegPlan leg(Route route) {
        return ((RouteStep.Ring) route.step()).legs().get(0);
    }

    private static int refused(Route route) {
        return ((RouteStep.Refuse) route.step()).status();
    }
}
