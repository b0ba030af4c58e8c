package org.failoverforwarding.it.registration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.SipWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Telephone systems behind NAT and proxies are called on the way that they registered (RFC 3327, 3581, 3608, 5626). */
@ExtendWith(RegistrarServers.class)
class FlowsIT {

    private static final String DEVICE = ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-000a95a0e128>\"";
    private static final String BUSY = "486 Busy Here";

    /** An address from which nobody would get an answer. */
    private static final String PRIVATE = "sip:pbx@192.0.2.77:5060";

    private final RegistrarServer server;

    FlowsIT(RegistrarServer server) {
        this.server = server;
    }

    private Pbx carrier() throws IOException {
        return Pbx.udp(RegistrarServer.CARRIER, server.sip());
    }

    private static void assertAccepted(String answer) {
        assertTrue(answer.startsWith("SIP/2.0 200 "), answer);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    @Test
    void natIsPassedByThePortThatTheRequestCameFrom() throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.10", server.sip());
                Pbx carrier = carrier()) {
            String answer = pbx.register(credentials(70), "Contact: <" + PRIVATE + ">");
            assertAccepted(answer);
            assertTrue(
                    Pbx.header(answer, "Via").contains(";rport=" + pbx.address().split(":")[1]), answer);
            assertTrue(Pbx.header(answer, "Via").contains(";received=127.0.4.10"), answer);
            carrier.call(user(70));
            assertEquals("INVITE " + PRIVATE + " SIP/2.0", firstLine(pbx.refuses(BUSY)));
        }
    }

    @Test
    void connectionsAreKeptAndOneOfTwoIsEnough() throws IOException {
        try (Pbx first = Pbx.tcp("127.0.4.11", server.sip());
                Pbx second = Pbx.tcp("127.0.4.11", server.sip());
                Pbx carrier = carrier()) {
            String contact = "Contact: <" + PRIVATE + ";transport=tcp;ob>;reg-id=";
            String answer = first.register(credentials(71), "Supported: path, outbound", contact + 1 + DEVICE);
            assertAccepted(answer);
            assertEquals("outbound", Pbx.header(answer, "Require"));
            assertEquals("120", Pbx.header(answer, "Flow-Timer"));
            assertEquals(RegistrarServer.SERVICE_ROUTE, Pbx.header(answer, "Service-Route"));
            assertAccepted(second.register(credentials(71), "Supported: path, outbound", contact + 2 + DEVICE));
            carrier.call(user(71));
            assertEquals("INVITE " + PRIVATE + ";transport=tcp;ob SIP/2.0", firstLine(first.refuses(BUSY)));
            assertTrue(carrier.answer().startsWith("SIP/2.0 486 "), "only one of the two was called");
            first.close();
            Eventually.holds("the other one is called", Duration.ofSeconds(5), () -> isCalled(second, carrier));
        }
    }

    private static boolean isCalled(Pbx pbx, Pbx carrier) {
        try {
            carrier.call(user(71));
            boolean called = !pbx.refuses(BUSY).isEmpty();
            carrier.answer();
            return called;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void callFollowsThePathAndABrokenFlowIsForgotten() throws IOException {
        try (Pbx edge = Pbx.udp("127.0.4.12", server.sip());
                Pbx carrier = carrier()) {
            String path = "<sip:" + edge.address() + ";lr;ob>";
            String answer = edge.register(
                    credentials(72),
                    "Via: SIP/2.0/UDP 192.0.2.77:5060;branch=z9hG4bKbehind",
                    "Path: " + path,
                    "Supported: path, outbound",
                    "Contact: <" + PRIVATE + ";ob>;reg-id=1" + DEVICE);
            assertAccepted(answer);
            assertEquals(path, Pbx.header(answer, "Path"));
            carrier.call(user(72));
            String invite = edge.refuses("430 Flow Failed");
            assertEquals("INVITE " + PRIVATE + ";ob SIP/2.0", firstLine(invite));
            assertEquals(path, Pbx.header(invite, "Route"));
            assertTrue(carrier.answer().startsWith("SIP/2.0 480 "), "nobody is there");
            Eventually.holds("the binding is gone", Duration.ofSeconds(5), () -> isUnbound(edge));
        }
    }

    private static boolean isUnbound(Pbx pbx) {
        try {
            return Pbx.header(pbx.register(credentials(72)), "Contact").isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProxyThatKeepsNoFlowsIsTold() throws IOException {
        try (Pbx edge = Pbx.udp("127.0.4.13", server.sip())) {
            String answer = edge.register(
                    credentials(73),
                    "Via: SIP/2.0/UDP 192.0.2.77:5060;branch=z9hG4bKbehind",
                    "Supported: path, outbound",
                    "Contact: <" + PRIVATE + ";ob>;reg-id=1" + DEVICE);
            assertTrue(answer.startsWith("SIP/2.0 439 "), answer);
        }
    }

    /** RFC 5626 section 3.5.2 and RFC 5389. */
    @Test
    void stunTellsWhereARequestCameFrom() throws IOException {
        try (SipWire wire = SipWire.udp("127.0.4.14", server.sipPort())) {
            byte[] transaction = "abcdefghijkl".getBytes(ISO_8859_1);
            ByteBuffer request = ByteBuffer.allocate(20)
                    .putShort((short) 1)
                    .putShort((short) 0)
                    .putInt(0x2112A442);
            wire.send(request.put(transaction).array());
            ByteBuffer answer =
                    ByteBuffer.wrap(wire.receive(Duration.ofSeconds(3)).getBytes(ISO_8859_1));
            assertEquals(0x0101, answer.getShort(0));
            byte[] echoed = new byte[12];
            answer.get(8, echoed);
            assertArrayEquals(transaction, echoed);
            assertEquals(wire.local().getPort(), (answer.getShort(26) ^ 0x2112) & 0xffff);
            assertEquals(0x7f00_040e, answer.getInt(28) ^ 0x2112A442);
        }
    }
}
