package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import javax.servlet.sip.SipApplicationSession;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A response which belongs to no transaction costs the same however many transactions there are. */
class StrayResponseTest {
    private static final InetSocketAddress ADDRESS = FreeAddress.next();
    private static final int TRANSACTIONS = 5_000;
    private static final int STRAYS = 20_000;
    private static final int BATCH = 250;

    @TempDir
    Path data;

    @Test
    void isDroppedWithoutASearch() throws Exception {
        SipContainer container = new SipContainer(ContainerConfiguration.defaults(data));
        container.start();
        try (RawPeer silent = new RawPeer(ADDRESS);
                RawPeer peer = new RawPeer(ADDRESS)) {
            container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
            TestApplication.deploy(container, "calling", new Calling(silent.port()));
            container.openConnectors();
            peer.send(peer.request("OPTIONS", "fill"));
            assertTrue(peer.receive(60_000).orElseThrow().startsWith("SIP/2.0 200"));
            assertTrue(container.metrics().clientTransactions() >= TRANSACTIONS);
            long before = container.metrics().dropped();
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                sendStrays(peer);
                // the last ones may still be under way beside the last barrier
                while (container.metrics().dropped() < before + STRAYS) {
                    Thread.onSpinWait();
                }
            });
            assertEquals(before + STRAYS, container.metrics().dropped());
        } finally {
            container.stop();
        }
    }

    private static void sendStrays(RawPeer peer) throws IOException {
        for (int i = 0; i < STRAYS; i++) {
            peer.send("SIP/2.0 180 Ringing\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKstray" + i
                    + "\nFrom: <sip:a@b>;tag=1\nTo: <sip:c@d>;tag=2\nCall-ID: stray" + i
                    + "\nCSeq: 1 INVITE\nContent-Length: 0\n\n");
            if (i % BATCH == BATCH - 1) {
                // an unknown method is answered by the guard; so no more than a batch is under way
                peer.send(peer.request("PING", "barrier" + i));
                assertTrue(peer.receive(20_000).orElseThrow().startsWith("SIP/2.0 501"));
            }
        }
    }

    private static final class Calling extends SipServlet {
        private static final long serialVersionUID = 1L;

        private final int port;

        private Calling(int port) {
            this.port = port;
        }

        @Override
        protected void doOptions(SipServletRequest request) throws IOException, ServletException {
            SipFactory factory = (SipFactory) getServletContext().getAttribute(SIP_FACTORY);
            for (int i = 0; i < TRANSACTIONS; i++) {
                SipApplicationSession session = factory.createApplicationSession();
                SipServletRequest message =
                        factory.createRequest(session, "MESSAGE", "sip:test@127.0.0.1", "sip:silent@127.0.0.1:" + port);
                message.send();
            }
            request.createResponse(200).send();
        }
    }
}
