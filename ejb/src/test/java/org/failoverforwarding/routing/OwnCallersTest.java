package org.failoverforwarding.routing;

import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NUMBERS;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a telephone system writes about itself, it calls as a number of its account. */
class OwnCallersTest {

    private final SystemSnapshot pbx = system(1, "muster");
    private final World world = new World()
            .main(MUSTER)
            .with(number(MUSTER, pbx, IncomingCallAction.RING_ONLY))
            .with(number(BRANCH, pbx, IncomingCallAction.RING_ONLY));

    private IncomingCall named(CallOrigin origin, String from, Optional<NameAddress> identity, List<String> privacy) {
        IncomingCall call = RoutingSamples.call(new NameAddress("Desk", from), privacy);
        IncomingCall sent = new IncomingCall(
                call.callId(),
                call.arrival(),
                origin,
                call.calledUser(),
                call.caller(),
                identity,
                privacy,
                List.of(),
                List.of(),
                70,
                "",
                false);
        return new OwnCallers(world, NUMBERS, SETTINGS).named(sent);
    }

    private IncomingCall named(String from) {
        return named(CallOrigin.system(pbx), from, Optional.empty(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "sip:+41442005001@pbx, +41442005001",
        "sip:0442005001@pbx, +41442005001",
        "sip:+41443334455@pbx, +41442005000",
        "sip:muster@pbx, +41442005000",
        "tel:+41442005001, +41442005001",
        "sip:@@@, +41442005000"
    })
    void aForeignNumberBecomesTheMainNumber(String from, String number) {
        NameAddress own = new NameAddress("Desk", "sip:" + number + "@192.0.2.1");
        assertEquals(own, named(from).caller());
        assertEquals(Optional.of(own), named(from).assertedIdentity());
    }

    @Test
    void theAssertedIdentityComesBeforeFrom() {
        IncomingCall call = named(
                CallOrigin.system(pbx),
                "sip:+41442005000@pbx",
                Optional.of(new NameAddress("", "sip:+41442005001@pbx")),
                List.of());
        assertEquals("sip:+41442005001@192.0.2.1", call.caller().uri());
    }

    @Test
    void aWithheldCallerStaysWithheld() {
        IncomingCall call = named("sip:anonymous@anonymous.invalid");
        assertEquals(List.of("id"), call.privacy());
        assertEquals(true, CallerIdentity.of(call).withheld());
        assertEquals(Optional.of(MUSTER.e164()), CallerIdentity.of(call).assertable());
    }

    @Test
    void aCarriersCallStaysAsItIs() {
        IncomingCall call = RoutingSamples.call();
        assertSame(call, new OwnCallers(world, NUMBERS, SETTINGS).named(call));
    }
}
