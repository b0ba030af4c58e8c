package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Site;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A static trunk with several sites, given by address or by name: the next one takes the call where one fails (RFC 3263). */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SitesIT {

    private static final Duration LOOK_UP = Duration.ofSeconds(10);

    private final FlowServer server;
    private final int first = FreePorts.any();
    private final int second = FreePorts.any();

    SitesIT(FlowServer server) {
        this.server = server;
    }

    private static Site site(int port, String transport) {
        return new Site("127.0.0.1", port, transport);
    }

    private ManagedNumber number(Site... sites) throws Exception {
        return Rules.number(server, server.system(sites).system(), IncomingCallAction.RING_ONLY);
    }

    /** A name of its own for each test, found by the server before the call. */
    private ManagedNumber named(String name, String transport) throws Exception {
        ManagedNumber number = number(new Site(name, 0, transport));
        Eventually.holds(
                "the last host is looked up, by A and AAAA",
                LOOK_UP,
                () -> Collections.frequency(server.names().questions(), "b." + name) >= 2);
        return number;
    }

    private void hosts(String name, String service) {
        server.names()
                .srv(service, 10, first, "a." + name)
                .srv(service, 20, second, "b." + name)
                .loopback("a." + name)
                .loopback("b." + name);
    }

    private SipText invite(Flow flow, String party) throws Exception {
        return flow.seenBy(party).stream().filter(SipText::isInvite).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 500, 408})
    void theSecondSiteTakesTheCallWhichTheFirstDoesNotServe(int status) throws Exception {
        ManagedNumber number = number(site(first, "udp"), site(second, "udp"));
        try (Flow flow = new Flow(server).withRefusing("first", first, status).with("second", second, "answers")) {
            flow.call(number.number());
            assertEquals(
                    1, flow.seenBy("first").stream().filter(SipText::isInvite).count());
        }
    }

    @Test
    void theSecondSiteTakesTheCallWhenTheFirstIsSilent() throws Exception {
        ManagedNumber number = number(site(first, "udp"), site(second, "udp"));
        try (DatagramSocket silent = new DatagramSocket(first, InetAddress.getLoopbackAddress());
                Flow flow = new Flow(server).with("second", second, "answers")) {
            flow.call(number.number());
            assertEquals(first, silent.getLocalPort());
        }
    }

    @Test
    void theSecondSiteTakesTheCallWhenTheFirstTakesNoConnection() throws Exception {
        ManagedNumber number = number(site(first, "tcp"), site(second, "udp"));
        try (Flow flow = new Flow(server).with("second", second, "answers")) {
            flow.call(number.number());
        }
    }

    @Test
    void theNextCallGoesToTheSiteThatWorks() throws Exception {
        ManagedNumber number = number(site(first, "udp"), site(second, "udp"));
        try (Flow flow = new Flow(server).withRefusing("first", first, 503).with("second", second, "answers")) {
            flow.call(number.number());
        }
        try (Flow flow = new Flow(server).with("second", second, "answers")) {
            long begin = System.nanoTime();
            flow.call(number.number());
            assertTrue(System.nanoTime() - begin < Duration.ofSeconds(3).toNanos(), "nobody waits for the first");
        }
    }

    @Test
    void theSecondHostOfANameTakesTheCallWhichTheFirstDoesNotServe() throws Exception {
        hosts("srv.example", "_sip._udp.srv.example");
        ManagedNumber number = named("srv.example", "udp");
        try (Flow flow = new Flow(server).withRefusing("first", first, 503).with("second", second, "answers")) {
            flow.call(number.number());
            String uri = "INVITE sip:" + number.number() + "@srv.example SIP/2.0";
            assertEquals(uri, invite(flow, "first").startLine());
            assertEquals(uri, invite(flow, "second").startLine());
        }
    }

    @Test
    void naptrTellsTheTransport() throws Exception {
        server.names()
                .naptr("naptr.example", 20, "SIP+D2U", "_sip._udp.naptr.example")
                .naptr("naptr.example", 10, "SIP+D2T", "_sip._tcp.naptr.example");
        hosts("naptr.example", "_sip._tcp.naptr.example");
        ManagedNumber number = named("naptr.example", "auto");
        try (Flow flow = new Flow(server).with("first", first, "answers", Map.of(), "-t", "t1")) {
            flow.call(number.number());
            assertTrue(invite(flow, "first").headers().stream().anyMatch(line -> line.startsWith("Via: SIP/2.0/TCP")));
        }
    }

    @Test
    void aNameThatIsNotFoundIsUnreachableAtOnce() throws Exception {
        ManagedNumber number = Rules.number(
                server,
                server.system(new Site("nowhere.example", 0, "udp")).system(),
                IncomingCallAction.RING_THEN_FORWARD,
                Rules.onFailure());
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number());
        }
    }
}
