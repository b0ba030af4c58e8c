package org.failoverforwarding.it.registration;

import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.SipWire;
import org.failoverforwarding.run.ServerManagement;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephones in browsers register over WebSocket and are called there (RFC 7118). */
@ExtendWith(RegistrarServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebSocketIT {

    private static final String SOCKET = "socket-binding-group=standard-sockets/socket-binding=sip-";
    private static final String CONNECTOR = "subsystem=sip/connector=";

    private final RegistrarServer server;
    private final int plain = FreePorts.any();
    private final int secure = FreePorts.any();

    WebSocketIT(RegistrarServer server) {
        this.server = server;
    }

    @BeforeAll
    void openConnectors() throws IOException {
        try (ServerManagement management = server.management()) {
            open(management, "ws", plain);
            open(management, "wss", secure);
        }
    }

    private static void open(ServerManagement management, String transport, int port) throws IOException {
        ModelNode socket = ServerManagement.operation(SOCKET + transport, "add");
        socket.get("interface").set("sip");
        socket.get("fixed-port").set(true);
        socket.get("port").set(port);
        management.execute(socket);
        ModelNode connector = ServerManagement.operation(CONNECTOR + transport, "add");
        connector.get("transport").set(transport);
        connector.get("socket-binding").set("sip-" + transport);
        if (transport.equals("wss")) {
            connector.get("ssl-context").set("failover");
        }
        management.execute(connector);
    }

    @AfterAll
    void closeConnectors() throws IOException {
        try (ServerManagement management = server.management()) {
            for (String transport : new String[] {"ws", "wss"}) {
                management.execute(ServerManagement.operation(CONNECTOR + transport, "remove"));
                management.execute(ServerManagement.operation(SOCKET + transport, "remove"));
            }
        }
    }

    private int port(String transport) {
        return transport.equals("ws") ? plain : secure;
    }

    @ParameterizedTest
    @CsvSource({"ws, 78", "wss, 79"})
    void aTelephoneIsCalledOverItsConnectionAndGoesWithIt(String transport, int system) throws Exception {
        try (Pbx carrier = Pbx.udp(RegistrarServer.CARRIER, server.sip())) {
            try (WebPhone phone = new WebPhone(transport, port(transport))) {
                String answer = phone.register(credentials(system), 120);
                assertTrue(answer.startsWith("SIP/2.0 200 "), answer);
                carrier.call(user(system));
                String invite = phone.receive();
                assertEquals(
                        "INVITE " + phone.contact(user(system)) + " SIP/2.0",
                        invite.lines().findFirst().orElse(""));
                phone.send(Pbx.answer(invite, "486 Busy Here"));
                assertTrue(carrier.answer().startsWith("SIP/2.0 486 "), "busy");
            }
            Eventually.holds("nobody is called", Duration.ofSeconds(5), () -> isUnregistered(carrier, system));
        }
    }

    private static boolean isUnregistered(Pbx carrier, int system) {
        try {
            carrier.call(user(system));
            return carrier.answer().startsWith("SIP/2.0 480 ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepAlivesAreAnswered() throws Exception {
        try (WebPhone phone = new WebPhone("ws", plain)) {
            phone.send("\r\n\r\n");
            assertEquals("\r\n", phone.receive());
        }
    }

    @Test
    void whoSpeaksNoSipIsSentAway() throws IOException {
        try (SipWire browser = SipWire.tcp("127.0.4.40", new InetSocketAddress("127.0.0.1", plain))) {
            browser.send("GET / HTTP/1.1\nHost: x\n\n");
            assertTrue(browser.receive(Duration.ofSeconds(3)).startsWith("HTTP/1.1 400 "), "refused");
            assertEquals(SipWire.CLOSED, browser.receive(Duration.ofSeconds(3)));
        }
    }
}
