package org.failoverforwarding.it.registration;

import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import org.failoverforwarding.run.ServerManagement;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connectors with IPv6 addresses beside those of IPv4, and calls from one to the other. */
@ExtendWith(RegistrarServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Ipv6IT {

    private static final String INTERFACE = "interface=sip6";
    private static final String SOCKET = "socket-binding-group=standard-sockets/socket-binding=sip6";
    private static final String CONNECTOR = "subsystem=sip/connector=";

    private final RegistrarServer server;

    Ipv6IT(RegistrarServer server) {
        this.server = server;
    }

    @BeforeAll
    void openConnectors() throws IOException {
        assumeTrue(NetworkInterface.getByInetAddress(InetAddress.getByName("::1")) != null, "no IPv6 on this machine");
        try (ServerManagement management = server.management()) {
            add(management, INTERFACE, "inet-address", "::1");
            add(management, SOCKET, "interface", "sip6", "port", "5060");
            add(management, CONNECTOR + "udp6", "transport", "udp", "socket-binding", "sip6");
            add(management, CONNECTOR + "tcp6", "transport", "tcp", "socket-binding", "sip6");
        }
    }

    @AfterAll
    void closeConnectors() throws IOException {
        try (ServerManagement management = server.management()) {
            for (String resource : new String[] {CONNECTOR + "tcp6", CONNECTOR + "udp6", SOCKET, INTERFACE}) {
                management.execute(ServerManagement.operation(resource, "remove"));
            }
        }
    }

    private static void add(ServerManagement management, String resource, String... values) throws IOException {
        ModelNode operation = ServerManagement.operation(resource, "add");
        for (int i = 0; i < values.length; i += 2) {
            operation.get(values[i]).set(values[i + 1]);
        }
        management.execute(operation);
    }

    private InetSocketAddress sip6() {
        return new InetSocketAddress("::1", server.sipPort());
    }

    private Pbx pbx(String transport, String address) throws IOException {
        InetSocketAddress to = address.contains(":") ? sip6() : server.sip();
        return transport.equals("udp") ? Pbx.udp(address, to) : Pbx.tcp(address, to);
    }

    /** Each with a system of its own: one that has just come back is spared most calls. */
    @ParameterizedTest(name = "{2} calls {1} over {0}")
    @CsvSource({"udp, ::1, 127.0.0.20, 92", "tcp, ::1, 127.0.0.20, 93", "udp, 127.0.4.30, ::1, 94", "udp, ::1, ::1, 95"
    })
    void callsGoBetweenAddressFamilies(String transport, String address, String caller, int system) throws IOException {
        try (Pbx pbx = pbx(transport, address);
                Pbx carrier = pbx("udp", caller)) {
            String contact = "Contact: <sip:a@" + pbx.address() + ";transport=" + transport + ">";
            String answer = pbx.register(credentials(system), contact);
            assertTrue(answer.startsWith("SIP/2.0 200 "), answer);
            carrier.call(user(system));
            String invite = pbx.refuses("486 Busy Here");
            String own = address.contains(":") ? "[0:0:0:0:0:0:0:1]:" : "127.0.0.1:";
            assertTrue(Pbx.header(invite, "Via").contains(own + server.sipPort()), invite);
            assertTrue(Pbx.header(invite, "Contact").contains(own + server.sipPort()), invite);
            assertEquals("SIP/2.0 486", carrier.answer().substring(0, 11));
            pbx.register(credentials(system), contact + ";expires=0");
        }
    }
}
