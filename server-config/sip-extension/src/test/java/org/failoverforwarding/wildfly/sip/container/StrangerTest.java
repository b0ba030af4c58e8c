package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stranger gets for messages which are wrong, and that the container goes on after each. */
class StrangerTest {
    private static final InetSocketAddress ADDRESS = FreeAddress.next();

    private static final String TO = "To: <sip:target@127.0.0.1:" + ADDRESS.getPort() + ">";

    @TempDir
    Path data;

    private SipContainer container;
    private RawPeer peer;

    @BeforeEach
    void start() throws Exception {
        container = new SipContainer(ContainerConfiguration.defaults(data));
        container.start();
        container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
        TestApplication.deploy(container, "answering", new SipContainerTest.Answering());
        container.openConnectors();
        peer = new RawPeer(ADDRESS);
    }

    @AfterEach
    void stop() throws IOException {
        peer.send(peer.request("OPTIONS", "alive"));
        String answer = "";
        for (int i = 0; i < 5 && !answer.contains("Call-ID: alive"); i++) {
            answer = peer.receive(5000).orElseThrow();
        }
        assertTrue(answer.startsWith("SIP/2.0 200"), answer);
        peer.close();
        container.stop();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            NEWMETHOD | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        |                               | 501
            OPTIONS   | news:comp.sip         | SIP/2.0/UDP 127.0.0.1                        |                               | 416
            OPTIONS   | sip:x@127.0.0.1:PORT  | SIP/2.0/TCP 127.0.0.1:9                      |                               | 200
            OPTIONS   | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP no-such-host.invalid:5060        |                               | 200
            OPTIONS   | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1:9                      |                               | 200
            OPTIONS   | sip:x@no-such-host.invalid | SIP/2.0/UDP 127.0.0.1                   |                               | 200
            OPTIONS   | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        | Route: <sip:no-such-host.invalid;lr> | 200
            OPTIONS   | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        | Route: <sip:192.0.2.99;lr>    | 200
            CANCEL    | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        |                               | 481
            BYE       | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        |                               | 481
            PUBLISH   | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        |                               | 489
            MESSAGE   | sip:x@127.0.0.1:PORT  | SIP/2.0/UDP 127.0.0.1                        |                               | 501
            """)
    void isAnswered(String method, String uri, String via, String header, int status) throws IOException {
        peer.send(peer.request(
                method, "case", uri.replace("PORT", "" + ADDRESS.getPort()), via, header == null ? "" : header + "\n"));
        String answer = peer.receive(3000).orElseThrow();
        assertEquals("SIP/2.0 " + status, answer.substring(0, 11), answer);
        assertTrue(answer.contains("Call-ID: case"), answer);
        assertTagged(answer);
    }

    private static void assertTagged(String answer) {
        assertTrue(answer.lines().anyMatch(line -> line.matches("To: .*;tag=.+")), answer);
    }

    @Test
    void anAckOfNothingIsIgnored() throws IOException {
        peer.send(peer.request("ACK", "ack").replace(TO, "To: <sip:a@b>;tag=7"));
        assertEquals(Optional.empty(), peer.receive(300));
    }

    @Test
    void aRequestInsideOfNoDialogGets481() throws IOException {
        peer.send(peer.request("BYE", "bye").replace(TO, "To: <sip:a@b>;tag=7"));
        assertTrue(peer.receive(3000).orElseThrow().startsWith("SIP/2.0 481"));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ACK  | To: <sip:a@b>
            ACK  | To: <sip:a@b>;tag=7
            ACK  | Route: <sip:HERE;lr>
            BYE  | Route: <sip:HERE;lr>
            INFO | Route: <sip:HERE;lr;proxy=true>
            BYE  | Route: <sip:HERE;lr;appname=none;app_id=none>
            """)
    void isNeverRelayed(String method, String header) throws IOException {
        try (RawPeer elsewhere = new RawPeer(ADDRESS)) {
            String request =
                    peer.request(method, "relay", "sip:x@127.0.0.1:" + elsewhere.port(), "SIP/2.0/UDP 127.0.0.1", "");
            String line = header.replace("HERE", "127.0.0.1:" + ADDRESS.getPort());
            peer.send(
                    header.startsWith("To")
                            ? request.replace(TO, line)
                            : request.replace(TO, "To: <sip:a@b>;tag=7\n" + line));
            assertEquals(Optional.empty(), elsewhere.receive(300));
        }
    }

    @Test
    void garbageIsIgnored() throws IOException {
        for (String garbage :
                new String[] {"\u0000\u0001\u0002", "\n\n", "GET / HTTP/1.1\n\n", "SIP/2.0 200 OK\n\n", "x"}) {
            peer.send(garbage);
        }
        while (peer.receive(300).isPresent()) {
            // a request line with nothing after it may be answered with 400
        }
    }

    @Test
    void aResponseToNothingIsDropped() throws IOException {
        long before = container.metrics().dropped();
        peer.send("SIP/2.0 200 OK\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKnone\nFrom: <sip:a@b>;tag=1\n"
                + "To: <sip:c@d>;tag=2\nCall-ID: none\nCSeq: 1 INVITE\nContent-Length: 0\n\n");
        peer.send(peer.request("OPTIONS", "after"));
        assertTrue(peer.receive(3000).orElseThrow().startsWith("SIP/2.0 200"));
        assertEquals(before + 1, container.metrics().dropped());
    }
}
