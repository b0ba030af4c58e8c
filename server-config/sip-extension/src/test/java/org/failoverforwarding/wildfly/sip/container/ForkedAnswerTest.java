package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a forking proxy two answer one INVITE: the first is in the call, the second is acknowledged and hung up. */
class ForkedAnswerTest {

    private static final int PATIENCE = 5_000;

    @TempDir
    Path data;

    private final InetSocketAddress address = FreeAddress.next();
    private final AtomicInteger answers = new AtomicInteger();
    private SipContainer container;
    private RawPeer proxy;

    @BeforeEach
    void call() throws Exception {
        proxy = new RawPeer(address);
        container = new SipContainer(ContainerConfiguration.defaults(data));
        container.start();
        container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, address));
        TestApplication.deploy(container, "calling", new Calling(proxy.port(), answers));
        container.openConnectors();
        proxy.send(proxy.request("OPTIONS", "begin"));
    }

    @AfterEach
    void stop() throws SipContainerException {
        proxy.close();
        container.stop();
    }

    private String next(String start) throws IOException {
        Optional<String> message = proxy.receive(PATIENCE);
        while (message.isPresent() && !message.get().startsWith(start)) {
            message = proxy.receive(PATIENCE);
        }
        return message.orElseThrow(() -> new AssertionError("no " + start));
    }

    /** The response of that branch of the proxy to a request of the container. */
    private void answer(String request, String status, String tag) throws IOException {
        StringBuilder response = new StringBuilder("SIP/2.0 " + status + "\n");
        request.lines()
                .filter(line -> line.startsWith("Via:"))
                .forEach(line -> response.append(line).append('\n'));
        for (String name : new String[] {"From:", "To:", "Call-ID:", "CSeq:"}) {
            String header = request.lines()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .orElseThrow();
            response.append(header)
                    .append(name.equals("To:") && !header.contains("tag=") ? ";tag=" + tag : "")
                    .append('\n');
        }
        response.append("Contact: <sip:" + tag + "@127.0.0.1:" + proxy.port() + ">\nContent-Length: 0\n\n");
        proxy.send(response.toString());
    }

    private static void assertTo(String tag, String request) {
        assertTrue(request.contains("tag=" + tag), request);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isAcknowledgedAndHungUpWhileTheFirstCallLives(boolean bothRang) throws IOException {
        String invite = next("INVITE");
        answer(invite, "180 Ringing", "first");
        if (bothRang) {
            answer(invite, "180 Ringing", "second");
        }
        answer(invite, "200 OK", "first");
        assertTo("first", next("ACK sip:first@"));
        answer(invite, "200 OK", "second");
        assertTo("second", next("ACK sip:second@"));
        String bye = next("BYE sip:second@");
        assertTo("second", bye);
        answer(bye, "200 OK", "second");
        proxy.send(proxy.request("OPTIONS", "end"));
        assertTo("first", next("BYE sip:first@"));
        assertEquals(1, answers.get());
    }

    @Test
    void isAcknowledgedAgainWhenItIsRepeated() throws IOException {
        String invite = next("INVITE");
        answer(invite, "200 OK", "first");
        next("ACK sip:first@");
        answer(invite, "200 OK", "second");
        next("ACK sip:second@");
        answer(invite, "200 OK", "second");
        next("ACK sip:second@");
        assertEquals(1, answers.get());
    }

    /** Calls at the first OPTIONS and hangs up at the next. */
    private static final class Calling extends SipServlet {
        private static final long serialVersionUID = 1L;

        private final int port;
        private final AtomicInteger answers;
        private SipServletRequest invite;

        private Calling(int port, AtomicInteger answers) {
            this.port = port;
            this.answers = answers;
        }

        @Override
        protected void doOptions(SipServletRequest request) throws IOException, ServletException {
            if (invite == null) {
                SipFactory factory = (SipFactory) getServletContext().getAttribute(SIP_FACTORY);
                invite = factory.createRequest(
                        factory.createApplicationSession(),
                        "INVITE",
                        "sip:test@127.0.0.1",
                        "sip:proxy@127.0.0.1:" + port);
                invite.send();
            } else {
                invite.getSession().createRequest("BYE").send();
            }
            request.createResponse(200).send();
        }

        @Override
        protected void doSuccessResponse(SipServletResponse response) throws IOException {
            if (response.getMethod().equals("INVITE")) {
                answers.incrementAndGet();
                response.createAck().send();
            }
        }
    }
}
