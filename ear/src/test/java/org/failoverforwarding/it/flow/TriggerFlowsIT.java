package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.it.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each trigger with a redirect which names it alone: the caller is answered, and the carrier is told why, word by word. */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TriggerFlowsIT {

    private final FlowServer server;

    TriggerFlowsIT(FlowServer server) {
        this.server = server;
    }

    private ManagedNumber number(TelephoneSystem system, Trigger trigger) throws Exception {
        return Rules.number(server, system, IncomingCallAction.RING_THEN_FORWARD, Rules.toMobile(trigger));
    }

    /** The carrier answers the call to that number, and got the INVITE of the file. */
    private void assertDiverted(Flow flow, ManagedNumber number, String expected) throws Exception {
        flow.withCarrier().call(number.number());
        flow.assertInvite("carrier", "30-triggers/" + expected, number.number());
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "ERROR, refuses, 500, Server: a",
        "ERROR, refuses, 488, Server: a",
        "ERROR, refuses, 407, Server: a",
        "BUSY, refuses, 486, Server: a",
        "BUSY, refuses, 480, Reason: Q.850;cause=17",
        "CHANNELS_FULL, refuses, 503, Reason: Q.850;cause=34",
        "REJECTED, refuses, 603, Server: a",
        "NO_ANSWER, refuses-ringing, 480, Server: a",
        "UNKNOWN_NUMBER, refuses, 404, Server: a",
        "DEFLECTED, refuses, 302, Contact: <sip:+41791234599@127.0.0.1>",
        "UNREACHABLE, refuses, 480, Server: a",
        "UNREACHABLE, only-tries, 100, Server: a",
        "NO_ANSWER, rings-in-vain, 180, Server: a"
    })
    void whatTheSystemSaysIsOneTrigger(Trigger trigger, String scenario, int status, String header) throws Exception {
        int port = FreePorts.any();
        ManagedNumber number = number(server.system(port).system(), trigger);
        try (Flow flow = new Flow(server).with("pbx", port, scenario, Flow.refusal(status, header))) {
            assertDiverted(flow, number, trigger.name());
        }
    }

    @Test
    void aSystemWhichIsNotRegistered() throws Exception {
        ManagedNumber number = number(server.system(0).system(), Trigger.NOT_REGISTERED);
        try (Flow flow = new Flow(server)) {
            assertDiverted(flow, number, "NOT_REGISTERED");
        }
    }

    @Test
    void aTransportWhichIsRefused() throws Exception {
        ManagedNumber number = number(server.system(FreePorts.any(), "tcp", 0).system(), Trigger.UNREACHABLE);
        try (Flow flow = new Flow(server)) {
            assertDiverted(flow, number, "UNREACHABLE");
        }
    }

    @Test
    void aSystemWhichIsSilent() throws Exception {
        int port = FreePorts.any();
        ManagedNumber number = number(server.system(port).system(), Trigger.UNREACHABLE);
        try (DatagramSocket silent = new DatagramSocket(port, InetAddress.getLoopbackAddress());
                Flow flow = new Flow(server)) {
            assertDiverted(flow, number, "UNREACHABLE");
            assertEquals(port, silent.getLocalPort());
        }
    }

    @Test
    void aRedirectForAlwaysTakesTheCallBeforeTheSystem() throws Exception {
        int port = FreePorts.any();
        ManagedNumber number = number(server.system(port).system(), Trigger.ALWAYS);
        try (Flow flow = new Flow(server)) {
            assertDiverted(flow, number, "ALWAYS");
        }
    }
}
