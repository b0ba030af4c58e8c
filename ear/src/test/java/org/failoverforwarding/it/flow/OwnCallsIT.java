package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.api.v1.CallingPartyDisplay;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.it.FreePorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls from a telephone system which proves by digest who it is; whatever it writes, it calls as a number of its account. */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OwnCallsIT {

    /** Not the carrier's address, so that the call is challenged. */
    static final String SOURCE = "127.0.0.2";

    private final FlowServer server;
    private IssuedSystem pbx;
    private String own;
    private int reception;

    OwnCallsIT(FlowServer server) {
        this.server = server;
    }

    @BeforeEach
    void create() throws Exception {
        pbx = server.system(0);
        own = Rules.number(server, pbx.system(), IncomingCallAction.RING_ONLY).number();
        reception = FreePorts.any();
    }

    private ManagedNumber receptionNumber() throws Exception {
        TelephoneSystem system = server.system(reception).system();
        return Rules.number(server, system, IncomingCallAction.RING_ONLY);
    }

    private void call(Flow flow, String dialled, String from, String privacy) throws Exception {
        call(flow, "caller", dialled, from, privacy, 200);
    }

    private void call(Flow flow, String scenario, String dialled, String from, String privacy, int status)
            throws Exception {
        flow.call(
                dialled,
                "60-own-calls/" + scenario,
                Map.of("from", from, "privacy", privacy, "status", String.valueOf(status)),
                "-i",
                SOURCE,
                "-au",
                pbx.system().authUser(),
                "-ap",
                pbx.secret());
    }

    private String from(String user) {
        return "\"Desk\" <sip:" + user + "@127.0.0.1>";
    }

    private void assertRung(Flow flow, ManagedNumber called) throws Exception {
        flow.assertInvite(
                "reception",
                "60-own-calls/own-number",
                Map.of("number", own, "called", called.number(), "reception", "127.0.0.1:" + reception));
    }

    @Test
    void aNumberOfTheAccountIsAnIncomingCall() throws Exception {
        ManagedNumber called = receptionNumber();
        try (Flow flow = new Flow(server).with("reception", reception, "answers")) {
            call(flow, called.number(), from(own), "none");
            assertRung(flow, called);
        }
    }

    @Test
    void anExtensionOfTheAccountIsAnIncomingCall() throws Exception {
        ManagedNumber called = receptionNumber();
        server.find(Numbers.class).changeIdentity(called.number(), "21", "Reception", called.version());
        try (Flow flow = new Flow(server).with("reception", reception, "answers")) {
            call(flow, "21", from(own), "none");
            assertRung(flow, called);
        }
    }

    @ParameterizedTest
    @CsvSource({"own, none, outside", "+41443334455, none, outside", "pbx, id, outside-withheld"})
    void aNumberOutsideGoesByTheCarrierAsANumberOfTheAccount(String user, String privacy, String file)
            throws Exception {
        try (Flow flow = new Flow(server).withCarrier()) {
            call(flow, "0791234567", from(user.equals("own") ? own : user), privacy);
            flow.assertInvite("carrier", "60-own-calls/" + file, own);
        }
    }

    @Test
    void aCallWhichIsForwardedOutKeepsTheNumberOfTheAccount() throws Exception {
        ManagedNumber called = Rules.number(
                server,
                server.system(0).system(),
                IncomingCallAction.RING_ONLY,
                Rules.toMobile(Set.of(Trigger.NOT_REGISTERED), CallingPartyDisplay.CALLER_NUMBER_AND_NAME, null));
        try (Flow flow = new Flow(server).withCarrier()) {
            call(flow, called.number(), from("+41443334455"), "none");
            assertEquals(
                    "From: \"Desk\" <sip:" + own + "@failover.local>",
                    flow.seenBy("carrier").get(0).endToEnd().stream()
                            .filter(line -> line.startsWith("From:"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void anEmergencyNumberIsAlwaysCalled() throws Exception {
        try (Flow flow = new Flow(server).withCarrier()) {
            call(flow, "112", from(own), "none");
            flow.assertInvite("carrier", "60-own-calls/emergency", own);
        }
    }

    @ParameterizedTest
    @CsvSource({"0900123456, 403", "00493012345678, 403"})
    void whatTheAccountMayNotCallIsRefused(String dialled, int status) throws Exception {
        try (Flow flow = new Flow(server)) {
            call(flow, "caller-refused", dialled, from(own), "none", status);
        }
    }
}
