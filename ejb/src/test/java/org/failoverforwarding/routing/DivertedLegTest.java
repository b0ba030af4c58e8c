package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.CARRIER;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.RedirectSamples;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.routing.Carrier.CliPolicy;
import org.failoverforwarding.routing.Carrier.DiversionProfile;
import org.failoverforwarding.routing.Carrier.NumberForm;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a diverted leg says, byte for byte. */
class DivertedLegTest {

    private static final NameAddress ANNA = new NameAddress("Anna Beispiel", "sip:+41796680000@192.0.2.10");

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALLER_NUMBER_AND_NAME | Anna Beispiel | +41796680000",
                "CALLER_NUMBER_FORWARDER_NAME | Muster AG | +41796680000",
                "FORWARDER_NUMBER_AND_NAME | Muster AG | +41442005000",
                "FORWARDER_NUMBER_CALLER_NAME | 079 668 00 00 / Muster AG | +41442005000",
                "CUSTOM | Anna Beispiel 079 668 00 00 via Muster AG | +41442005001"
            })
    void displayDecidesWhatTheTargetSees(CallingPartyDisplay display, String name, String number) {
        LegPlan leg = leg(call(ANNA, List.of()), showing(display));
        assertEquals(new NameAddress(name, "sip:" + number + "@192.0.2.1"), leg.from());
        assertEquals(
                "<sip:" + number + "@192.0.2.1;user=phone>",
                header(leg, "P-Asserted-Identity").orElseThrow());
        assertEquals(Optional.empty(), header(leg, "Privacy"));
    }

    @Test
    void customNameOfAWithheldCallerLeavesNoGap() {
        IncomingCall withheld = call(new NameAddress("Anonymous", "sip:anonymous@anonymous.invalid"), List.of("id"));
        LegPlan leg = leg(withheld, showing(CallingPartyDisplay.CUSTOM));
        assertEquals("Anonym via Muster AG", leg.from().displayName());
    }

    @Test
    void anonymousDisplayWithholdsTheCaller() {
        LegPlan leg = leg(call(ANNA, List.of()), showing(CallingPartyDisplay.ANONYMOUS));
        assertEquals(new NameAddress("Anonymous", "sip:anonymous@anonymous.invalid"), leg.from());
        assertEquals(Optional.of("id"), header(leg, "Privacy"));
    }

    @ParameterizedTest
    @EnumSource
    void withheldCallerStaysHiddenInEveryDisplay(CallingPartyDisplay display) {
        LegPlan outside = leg(call(ANNA, List.of("id")), showing(display));
        assertFalse(outside.from().toString().contains("79668"), outside.toString());
        assertFalse(outside.from().toString().contains("Anna"), outside.toString());
        header(outside, "P-Asserted-Identity")
                .filter(value -> value.contains("79668"))
                .ifPresent(value -> assertEquals(Optional.of("id"), header(outside, "Privacy")));

        SystemSnapshot branch = system(2, "branch");
        world.with(number(BRANCH, branch, IncomingCallAction.RING_ONLY));
        world.registered(branch, binding("sip:branch@198.51.100.7", 1));
        LegPlan inside = leg(call(ANNA, List.of("id")), showing(display, internal(BRANCH)));
        assertFalse(inside.toString().contains("79668"), inside.toString());
        assertFalse(inside.toString().contains("Anna"), inside.toString());
    }

    @Test
    void withheldCallerIsKnownToTheTrustedCarrierOnly() {
        LegPlan leg = leg(call(ANNA, List.of("id")), showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals(Optional.of("<sip:+41796680000@192.0.2.1;user=phone>"), header(leg, "P-Asserted-Identity"));
        assertEquals(Optional.of("id"), header(leg, "Privacy"));
    }

    @Test
    void namesAreCutBetweenCharactersAndCarryNoControlCharacters() {
        String name = "Zoë \r\n\u0007" + "\ud83d\ude80".repeat(70);
        LegPlan leg = leg(
                call(new NameAddress(name, "sip:+41796680000@h"), List.of()),
                showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals("Zoë " + "\ud83d\ude80".repeat(60), leg.from().displayName());
    }

    @Test
    void attackersUserPartCannotLeaveItsPlace() {
        LegPlan leg = leg(
                call(new NameAddress("", "sip:1>;x=\"\r\nEvil: 1@h"), List.of()),
                showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals("sip:1@192.0.2.1", leg.from().uri());
    }

    @ParameterizedTest
    @CsvSource({
        "PLUS_E164, +41791234567",
        "E164_NO_PLUS, 41791234567",
        "INTERNATIONAL_00, 0041791234567",
        "NATIONAL, 0791234567"
    })
    void carrierGetsNumbersInItsForm(NumberForm form, String user) {
        world.carrier(carrier(form, DiversionProfile.DIVERSION, CliPolicy.CLI_ANY));
        LegPlan leg = leg(call(ANNA, List.of()), showing(CallingPartyDisplay.FORWARDER_NUMBER_AND_NAME));
        assertEquals("sip:" + user + "@192.0.2.10:5060;user=phone;cause=503", leg.requestUri());
        assertEquals("sip:" + user + "@192.0.2.10;user=phone", leg.to().uri());
        assertFalse(leg.from().uri().contains("+") && form != NumberForm.PLUS_E164);
        assertFalse(leg.headers().toString().contains("+") && form != NumberForm.PLUS_E164);
    }

    @Test
    void carrierThatTakesOwnNumbersOnlyGetsTheForwarders() {
        world.carrier(carrier(NumberForm.PLUS_E164, DiversionProfile.BOTH, CliPolicy.CLI_OWN_ONLY));
        LegPlan leg = leg(call(ANNA, List.of()), showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals(new NameAddress("079 668 00 00 / Muster AG", "sip:+41442005000@192.0.2.1"), leg.from());
    }

    @Test
    void firstDiversionIsToldInBothHeaders() {
        LegPlan leg = leg(call(ANNA, List.of()), showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals(
                Optional.of(
                        "<sip:+41442005000@192.0.2.1;user=phone>;reason=unavailable;counter=1;privacy=off;screen=yes"),
                header(leg, "Diversion"));
        assertEquals(
                Optional.of("<sip:+41442005000@192.0.2.1?Reason=SIP%3Bcause%3D503>;index=1,"
                        + " <sip:+41791234567@192.0.2.10;user=phone;cause=503>;index=1.1;mp=1"),
                header(leg, "History-Info"));
    }

    @Test
    void earlierDiversionIsKeptAndMappedIntoHistoryInfo() {
        IncomingCall call = diverted(
                List.of("\"A, B\" <sip:+41443334455@old.example>;reason=no-answer;counter=2;privacy=full"), List.of());
        LegPlan leg = leg(call, showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals(
                Optional.of(
                        "<sip:+41442005000@192.0.2.1;user=phone>;reason=unavailable;counter=1;privacy=off;screen=yes,"
                                + " <sip:+41443334455@192.0.2.1;user=phone>;reason=no-answer;counter=2;privacy=full"),
                header(leg, "Diversion"));
        assertEquals(
                Optional.of("<sip:+41443334455@192.0.2.1?Reason=SIP%3Bcause%3D408&Privacy=history>;index=1,"
                        + " <sip:+41442005000@192.0.2.1;cause=408?Reason=SIP%3Bcause%3D503>;index=1.1.1;mp=1.1,"
                        + " <sip:+41791234567@192.0.2.10;user=phone;cause=503>;index=1.1.1.1;mp=1.1.1"),
                header(leg, "History-Info"));
    }

    @Test
    void earlierHistoryInfoIsMappedIntoDiversion() {
        IncomingCall call = diverted(
                List.of(),
                List.of("<sip:+41443334455@old.example>;index=1,"
                        + " <sip:+41442005000@old.example;cause=486>;index=1.1;mp=1"));
        world.carrier(carrier(NumberForm.PLUS_E164, DiversionProfile.DIVERSION, CliPolicy.CLI_ANY));
        LegPlan leg = leg(call, showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals(
                Optional.of(
                        "<sip:+41442005000@192.0.2.1;user=phone>;reason=unavailable;counter=1;privacy=off;screen=yes,"
                                + " <sip:+41443334455@192.0.2.1;user=phone>;reason=user-busy;counter=1;privacy=off"),
                header(leg, "Diversion"));
        assertEquals(Optional.empty(), header(leg, "History-Info"));
    }

    @Test
    void hiddenEarlierDiverterStaysHiddenTowardsATelephoneSystem() {
        SystemSnapshot branch = system(2, "branch");
        world.with(number(BRANCH, branch, IncomingCallAction.RING_ONLY));
        world.registered(branch, binding("sip:branch@198.51.100.7", 1));
        IncomingCall call =
                diverted(List.of("<sip:+41443334455@old.example>;reason=no-answer;privacy=full"), List.of());
        LegPlan leg = leg(call, showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME, internal(BRANCH)));
        assertFalse(leg.toString().contains("443334455"), leg.toString());
        assertTrue(header(leg, "Diversion").orElseThrow().contains("<sip:anonymous@anonymous.invalid>"));
    }

    @Test
    void carrierThatWantsNoDiversionGetsNone() {
        world.carrier(carrier(NumberForm.PLUS_E164, DiversionProfile.NONE, CliPolicy.CLI_ANY));
        LegPlan leg = leg(call(ANNA, List.of()), showing(CallingPartyDisplay.CALLER_NUMBER_AND_NAME));
        assertEquals(Optional.empty(), header(leg, "Diversion"));
        assertEquals(Optional.empty(), header(leg, "History-Info"));
    }

    private LegPlan leg(IncomingCall call, Redirect redirect) {
        RoutingSnapshot called = number(MUSTER, pbx, IncomingCallAction.RING_THEN_FORWARD, redirect);
        Route route = world.with(called).planner().plan(call, called);
        return ((RouteStep.Ring) route.step()).legs().get(0);
    }

    private static Optional<String> header(LegPlan leg, String name) {
        Map<String, String> headers =
                leg.headers().stream().collect(Collectors.toMap(HeaderField::name, HeaderField::value));
        return Optional.ofNullable(headers.get(name));
    }

    private static Redirect showing(CallingPartyDisplay display) {
        return showing(display, external(MOBILE));
    }

    private static Redirect showing(CallingPartyDisplay display, Target target) {
        Redirect plain = redirect("Fallback", target);
        return display == CallingPartyDisplay.CUSTOM
                ? RedirectSamples.showing(
                        plain,
                        Optional.of(new CustomDisplay(BRANCH, "{callerName} {callerNumber} via {forwarderName}")))
                : RedirectSamples.showing(plain, display);
    }

    private static Carrier carrier(NumberForm form, DiversionProfile profile, CliPolicy policy) {
        return new Carrier(CARRIER.name(), CARRIER.host(), CARRIER.port(), "udp", form, profile, policy);
    }

    private static IncomingCall call(NameAddress caller, List<String> privacy) {
        return RoutingSamples.call(caller, privacy);
    }

    private static IncomingCall diverted(List<String> diversion, List<String> history) {
        return new IncomingCall(
                "call-1",
                NOON,
                CallOrigin.carrier("Carrier"),
                MUSTER.e164(),
                ANNA,
                Optional.empty(),
                List.of(),
                diversion,
                history,
                70,
                "",
                false);
    }
}
