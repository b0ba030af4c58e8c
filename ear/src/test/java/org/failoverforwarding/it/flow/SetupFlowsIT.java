package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens while a call is set up, beside the way that it takes. */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SetupFlowsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FlowServer server;

    SetupFlowsIT(FlowServer server) {
        this.server = server;
    }

    @Test
    void callWithoutAnOfferGetsOneWithTheAnswerAndAnswersItInTheAck() throws Exception {
        int port = FreePorts.any();
        ManagedNumber number = Rules.number(server, server.system(port).system(), IncomingCallAction.RING_ONLY);
        try (Flow flow = new Flow(server).with("pbx", port, "70-setup/answers-with-an-offer")) {
            flow.call(number.number(), "70-setup/caller-without-offer", Map.of());
        }
    }

    @Test
    void callerIsToldOfAForwardingWhereTheAccountWantsIt() throws Exception {
        ManagedNumber number = forwarded();
        notifyCallers(true);
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number(), "70-setup/caller-notified", Map.of());
        } finally {
            notifyCallers(false);
        }
    }

    @Test
    void callerIsNotToldOfAForwardingOtherwise() throws Exception {
        ManagedNumber number = forwarded();
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number());
            assertTrue(flow.seenBy("caller").stream()
                    .noneMatch(message -> message.startLine().startsWith("SIP/2.0 181")));
        }
    }

    private ManagedNumber forwarded() throws Exception {
        return Rules.number(
                server,
                server.system(0).system(),
                IncomingCallAction.RING_THEN_FORWARD,
                Rules.toMobile(Trigger.NOT_REGISTERED));
    }

    private void notifyCallers(boolean wanted) throws Exception {
        Accounts accounts = server.find(Accounts.class);
        Account now = accounts.get(server.account().id());
        accounts.update(new Account(
                now.id(),
                now.version(),
                now.name(),
                now.edition(),
                now.region(),
                now.zone(),
                now.voicemail(),
                now.permissions(),
                now.forwardedCallLimit(),
                wanted,
                now.reseller()));
    }

    @Test
    void callBeyondTheChannelsOfTheSystemIsForwarded() throws Exception {
        int port = FreePorts.any();
        IssuedSystem small = server.system(port, "udp", 1);
        ManagedNumber number = Rules.number(
                server, small.system(), IncomingCallAction.RING_THEN_FORWARD, Rules.toMobile(Trigger.CHANNELS_FULL));
        try (Flow flow = new Flow(server).with("pbx", port, "answers").withCarrier()) {
            flow.with("first", FreePorts.any(), "70-setup/caller-stays", Map.of("number", number.number()));
            awaitSeen(flow, "pbx", "ACK");
            flow.call(number.number());
            flow.assertInvite("carrier", "30-triggers/CHANNELS_FULL", number.number());
        }
    }

    @Test
    void callThatTheSystemSendsBackWhileItRingsIsALoop() throws Exception {
        int port = FreePorts.any();
        IssuedSystem pbx = server.system(port);
        String own =
                Rules.number(server, pbx.system(), IncomingCallAction.RING_ONLY).number();
        try (Flow flow = new Flow(server).with("pbx", port, "rings-in-vain")) {
            String[] credentials = {
                "-s", own, "-i", OwnCallsIT.SOURCE, "-au", pbx.system().authUser(), "-ap", pbx.secret()
            };
            flow.with("first", FreePorts.any(), "60-own-calls/caller-refused", values(own, 480), credentials);
            awaitSeen(flow, "pbx", "INVITE");
            flow.call(own, "60-own-calls/caller-refused", values(own, 482), credentials);
        }
    }

    private static Map<String, String> values(String own, int status) {
        return Map.of("from", "<sip:" + own + "@127.0.0.1>", "privacy", "none", "status", String.valueOf(status));
    }

    private static void awaitSeen(Flow flow, String party, String method) {
        Eventually.holds(party + " has got " + method, PATIENCE, () -> {
            try {
                return flow.seenBy(party).stream()
                        .anyMatch(message -> message.startLine().startsWith(method));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
