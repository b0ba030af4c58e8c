package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.CARRIER;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A target outside by several carriers, each told in its own dialect. */
class CarrierChoiceTest {

    private static final String SECOND_HOST = "192.0.2.20";

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World().further(carrier(SECOND_HOST, CarrierDialect.USUAL));

    private static Carrier carrier(String host, CarrierDialect dialect) {
        return new Carrier(
                "Carrier " + host,
                host,
                5060,
                "udp",
                Carrier.NumberForm.PLUS_E164,
                Carrier.DiversionProfile.BOTH,
                Carrier.CliPolicy.CLI_ANY,
                dialect);
    }

    private Route plan() {
        RoutingSnapshot called = number(
                MUSTER,
                pbx,
                IncomingCallAction.RING_THEN_FORWARD,
                redirect("Fallback", external(MOBILE), external(SECOND_MOBILE)));
        return world.with(called).planner().plan(call(), called);
    }

    private static LegPlan leg(Route route) {
        return ((RouteStep.Ring) route.step()).legs().get(0);
    }

    private static void assertGoesTo(String user, String host, Route route) {
        assertTrue(leg(route).requestUri().startsWith("sip:" + user + "@" + host), leg(route)::requestUri);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 408})
    void carrierThatFailsIsFollowedByTheNext(int status) {
        Route route = plan();
        assertGoesTo(MOBILE.e164(), CARRIER.host(), route);
        route = route.after(List.of(LegOutcome.response(status, false)));
        assertGoesTo(MOBILE.e164(), SECOND_HOST, route);
        assertEquals(
                List.of(MOBILE.e164()),
                route.trace().stream()
                        .filter(entry -> entry.code() == TraceCode.NEXT_WAY)
                        .flatMap(entry -> entry.arguments().stream())
                        .toList());
        assertGoesTo(SECOND_MOBILE.e164(), CARRIER.host(), route.after(List.of(LegOutcome.response(status, false))));
    }

    @Test
    void carrierThatGivesNoResponseIsFollowedByTheNext() {
        assertGoesTo(MOBILE.e164(), SECOND_HOST, plan().after(List.of(LegOutcome.without(Cause.NO_RESPONSE, false))));
    }

    @ParameterizedTest
    @CsvSource({"486, false", "404, false", "603, false", "503, true"})
    void answerOfTheTargetIsNotTriedByAnotherCarrier(int status, boolean rang) {
        assertGoesTo(SECOND_MOBILE.e164(), CARRIER.host(), plan().after(List.of(LegOutcome.response(status, rang))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLI not allowed",
                "Forbidden; 399 carrier \"Calling number not permitted\"",
                "Bad Request; Q.850;cause=21;text=\"invalid caller ID\"",
                "A-number barred"
            })
    void wordsAboutTheCallersNumberLeadToAnotherTryWithTheForwarders(String words) {
        LegOutcome refusal =
                new LegOutcome(Cause.RESPONSE, OptionalInt.of(400), words, OptionalInt.empty(), false, List.of(), 0);
        Route route = plan().after(List.of(refusal));
        assertGoesTo(MOBILE.e164(), CARRIER.host(), route);
        assertEquals("sip:" + MUSTER.e164() + "@192.0.2.1", leg(route).from().uri());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Request", "Click here", "Unallocated number", "Number changed"})
    void otherWordsDoNot(String words) {
        LegOutcome refusal =
                new LegOutcome(Cause.RESPONSE, OptionalInt.of(400), words, OptionalInt.empty(), false, List.of(), 0);
        assertGoesTo(SECOND_MOBILE.e164(), CARRIER.host(), plan().after(List.of(refusal)));
    }

    @Test
    void trunkOf3gppIsToldOfASystemWithoutRegistrationBy404() {
        world.carrier(carrier(CARRIER.host(), new CarrierDialect(true, false, 64, EarlyMedia.ALWAYS)));
        LegPlan leg = leg(plan());
        assertTrue(leg.requestUri().endsWith(";cause=404"), leg::requestUri);
        assertTrue(header(leg, "Diversion").contains(";reason=unavailable;"), header(leg, "Diversion"));
        assertEquals(EarlyMedia.ALWAYS, leg.earlyMedia());
    }

    @ParameterizedTest
    @CsvSource({"false, 480", "true, 487"})
    void rejectedCallIsToldAsADeflection(boolean rang, int cause) {
        world.carrier(carrier(CARRIER.host(), new CarrierDialect(false, true, 64, EarlyMedia.AFTER_180)));
        world.registered(pbx, binding("sip:muster@198.51.100.7", 1));
        LegPlan leg = leg(plan().after(List.of(LegOutcome.response(603, rang))));
        assertTrue(leg.requestUri().endsWith(";cause=" + cause), leg::requestUri);
        assertTrue(header(leg, "Diversion").contains(";reason=deflection;"), header(leg, "Diversion"));
    }

    @Test
    void longNameIsCutForTheTrunk() {
        world.carrier(carrier(CARRIER.host(), new CarrierDialect(false, false, 6, EarlyMedia.AFTER_180)));
        assertEquals("Anna B", leg(plan()).from().displayName());
    }

    private static String header(LegPlan leg, String name) {
        return leg.headers().stream()
                .filter(field -> field.name().equals(name))
                .map(HeaderField::value)
                .findFirst()
                .orElse("");
    }
}
