package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SipContainerTest {
    private static final InetSocketAddress ADDRESS = FreeAddress.next();

    @TempDir
    Path data;

    @RepeatedTest(20)
    void answersOptionsAfterEachStart() throws Exception {
        SipContainer container = new SipContainer(ContainerConfiguration.defaults(data));
        container.start();
        try (RawPeer peer = new RawPeer(ADDRESS)) {
            container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
            TestApplication.deploy(container, "answering", new Answering());
            container.openConnectors();
            peer.send(peer.request("OPTIONS", "start"));
            String answer = peer.receive(5000).orElseThrow();
            assertTrue(answer.startsWith("SIP/2.0 200 OK"), answer);
        } finally {
            container.stop();
        }
    }

    @Test
    void showsTheApplicationWhichConnectorsAreOpen() throws Exception {
        SipContainer container = new SipContainer(ContainerConfiguration.defaults(data));
        container.start();
        try {
            container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
            Map<Object, Object> attributes = TestApplication.deploy(container, "looking", new Answering());
            assertEquals(List.of(), attributes.get(SipServlet.OUTBOUND_INTERFACES));
            container.openConnectors();
            assertEquals(List.of("sip:127.0.0.1:" + ADDRESS.getPort() + ";transport=udp"), addresses(attributes));
            container.removeConnector("udp");
            assertEquals(List.of(), addresses(attributes));
        } finally {
            container.stop();
        }
    }

    private static List<String> addresses(Map<Object, Object> attributes) {
        return ((List<?>) attributes.get(SipServlet.OUTBOUND_INTERFACES))
                .stream().map(Object::toString).toList();
    }

    static final class Answering extends SipServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doOptions(SipServletRequest request) throws IOException {
            request.createResponse(200).send();
        }
    }
}
