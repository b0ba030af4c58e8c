package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overload and suspend: new work is refused, calls in progress go on. */
class BusyContainerTest {
    private static final InetSocketAddress ADDRESS = FreeAddress.next();
    private static final Pattern RETRY_AFTER = Pattern.compile("Retry-After: (\\d+)");

    private static final String TO = "To: <sip:target@127.0.0.1:" + ADDRESS.getPort() + ">";

    @TempDir
    Path data;

    private final Blocking servlet = new Blocking();
    private SipContainer container;
    private RawPeer peer;

    @BeforeEach
    void start() throws Exception {
        container = new SipContainer(new ContainerConfiguration(Optional.empty(), Map.of(), 2, 4, data));
        container.start();
        container.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
        TestApplication.deploy(container, "blocking", servlet);
        container.openConnectors();
        peer = new RawPeer(ADDRESS);
    }

    @AfterEach
    void stop() {
        servlet.release.countDown();
        peer.close();
        container.stop();
    }

    @Test
    void aboveTheQueueLimitNewCallsAreRefused() throws Exception {
        for (int i = 0; i < 8; i++) {
            peer.send(peer.request("MESSAGE", "blocked" + i));
        }
        String refused = next("503");
        assertTrue(retryAfter(refused) >= 10 && retryAfter(refused) <= 60, refused);
        assertTrue(container.metrics().rejected() > 0);
        servlet.release.countDown();
        next("200");
    }

    @Test
    void whileSuspendedCallsInProgressGoOn() throws Exception {
        peer.send(peer.request("INVITE", "call"));
        String ok = next("200");
        String toTag = ok.replaceAll("(?s).*To: [^\\r]*;tag=([^\\r;]+).*", "$1");
        String dialog = TO + ";tag=" + toTag;
        peer.send(peer.request("ACK", "call").replace(TO, dialog));
        CompletableFuture<Void> drained = container.suspend().toCompletableFuture();

        peer.send(peer.request("OPTIONS", "new"));
        next("503");
        assertEquals(1, container.callsInProgress());
        assertFalse(drained.isDone());

        peer.send(peer.request("BYE", "call").replace(TO, dialog).replace("CSeq: 1", "CSeq: 2"));
        next("200");
        drained.get(15, TimeUnit.SECONDS);
        assertEquals(0, container.callsInProgress());

        container.resume();
        peer.send(peer.request("OPTIONS", "again"));
        next("200");
    }

    @Test
    void aCancelMeetsItsInviteEvenWhileThatWaits() throws Exception {
        for (int i = 0; i < 2; i++) {
            peer.send(peer.request("MESSAGE", "blocked" + i));
        }
        String invite = peer.request("INVITE", "waiting");
        peer.send(invite);
        peer.send(invite);
        peer.send(invite.replace("CSeq: 1 INVITE", "CSeq: 1 CANCEL").replace("INVITE sip", "CANCEL sip"));
        servlet.release.countDown();
        String answers = "";
        while (!answers.contains("CANCEL")) {
            answers = peer.receive(5000).orElseThrow();
        }
        assertTrue(answers.startsWith("SIP/2.0 200"), answers);
    }

    @Test
    void withoutAnApplicationNewCallsAreRefused() throws Exception {
        SipContainer empty = new SipContainer(ContainerConfiguration.defaults(data));
        container.stop();
        empty.start();
        empty.addConnector(ConnectorConfiguration.plain("udp", SipTransport.UDP, ADDRESS));
        empty.openConnectors();
        peer.send(peer.request("INVITE", "early"));
        next("503");
        empty.stop();
    }

    private String next(String status) throws IOException {
        while (true) {
            String answer = peer.receive(5000).orElseThrow(() -> new AssertionError("no " + status));
            if (answer.startsWith("SIP/2.0 " + status)) {
                return answer;
            }
        }
    }

    private static int retryAfter(String response) {
        Matcher matcher = RETRY_AFTER.matcher(response);
        assertTrue(matcher.find(), response);
        return Integer.parseInt(matcher.group(1));
    }

    static final class Blocking extends SipServlet {
        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch release = new CountDownLatch(1);

        @Override
        protected void doMessage(SipServletRequest request) throws IOException {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(request);
        }

        @Override
        protected void doInvite(SipServletRequest request) throws IOException {
            answer(request);
        }

        @Override
        protected void doBye(SipServletRequest request) throws IOException {
            answer(request);
        }

        @Override
        protected void doOptions(SipServletRequest request) throws IOException {
            answer(request);
        }

        private static void answer(SipServletRequest request) throws IOException {
            request.createResponse(200).send();
        }
    }
}
