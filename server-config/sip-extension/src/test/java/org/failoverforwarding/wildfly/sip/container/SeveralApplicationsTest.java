package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several applications gets an initial request. */
class SeveralApplicationsTest {
    private static final InetSocketAddress ADDRESS = FreeAddress.next();

    @TempDir
    Path data;

    @Test
    void theFirstByNameUnlessToldOtherwise() throws Exception {
        assertEquals("alpha", whoAnswers(Optional.empty(), "beta", "alpha"));
    }

    @Test
    void theOneWhichTheRouterFileNames() throws Exception {
        Path file = data.resolve("dar.properties");
        Files.writeString(file, "OPTIONS: (\"beta\", \"DAR:From\", \"ORIGINATING\", \"\", \"NO_ROUTE\", \"0\")\n");
        assertEquals("beta", whoAnswers(Optional.of(file), "alpha", "beta"));
    }

    @Test
    void aNameIsTakenOnce() throws Exception {
        SipContainer container = start(Optional.empty());
        try {
            TestApplication.deploy(container, "alpha", new Named("alpha"));
            assertThrows(
                    SipContainerException.class, () -> TestApplication.deploy(container, "alpha", new Named("alpha")));
        } finally {
            container.stop();
        }
    }

    private String whoAnswers(Optional<Path> router, String... names) throws Exception {
        SipContainer container = start(router);
        try (RawPeer peer = new RawPeer(ADDRESS)) {
            for (String name : names) {
                TestApplication.deploy(container, name, new Named(name));
            }
            peer.send(peer.request("OPTIONS", "who"));
            String answer = peer.receive(5000).orElseThrow();
            assertTrue(answer.startsWith("SIP/2.0 200"), answer);
            return answer.replaceAll("(?s).*X-Application: (\\w+).*", "$1");
        } finally {
            container.stop();
        }
    }

    private SipContainer start(Optional<Path> router) throws SipContainerException {
        SipContainer container = new SipContainer(new ContainerConfiguration(router, Map.of(), 4, 100, data));
        container.start();
        container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
        container.openConnectors();
        return container;
    }

    private static final class Named extends SipServlet {
        private static final long serialVersionUID = 1L;

        private final String name;

        private Named(String name) {
            this.name = name;
        }

        @Override
        protected void doOptions(SipServletRequest request) throws IOException {
            var response = request.createResponse(200);
            response.setHeader("X-Application", name);
            response.send();
        }
    }
}
