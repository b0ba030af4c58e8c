package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.nist.javax.sip.stack.DatagramPeer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.failoverforwarding.wildfly.sip.container.lanes.SourceShares;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of datagrams while the only worker is held up. */
class IntakeTest {
    private static final int LIMIT = 1000;

    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch blocked = new CountDownLatch(1);
    private final CallLanes lanes = new CallLanes("intake-test", 1);
    private final SourceShares shares = new SourceShares();
    private final MessageCounters counters = new MessageCounters();
    private final Load load = new Load(lanes, LIMIT, () -> true, shares);
    private final Intake intake = new Intake(lanes, shares, load, counters);
    private final Peer peer = new Peer();

    @BeforeEach
    void block() throws InterruptedException {
        load.knowRegistered(aor -> aor.startsWith("sip:known"));
        lanes.submit("blocker", () -> {
            blocked.countDown();
            await(release);
        });
        assertTrue(blocked.await(5, TimeUnit.SECONDS));
    }

    @AfterEach
    void end() {
        release.countDown();
        lanes.close();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int send(String method, String user, String callId, String toTag) {
        return send(method, user, callId, toTag, () -> {});
    }

    /** Gives how many messages wait then. */
    private int send(String method, String user, String callId, String toTag, Runnable work) {
        String text = method + " sip:h SIP/2.0\r\nVia: SIP/2.0/UDP c;branch=z9hG4bK" + callId + method
                + "\r\nFrom: <sip:a@h>;tag=1\r\n" + "To: <sip:" + user + "@h>" + toTag + "\r\nCall-ID: " + callId
                + "\r\nCSeq: 1 " + method + "\r\n\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        MessageHead head = MessageHead.read(bytes, bytes.length).orElseThrow();
        intake.accept(head, bytes.length, peer, Set.of("z9hG4bKbegunINVITE")::contains, work);
        return lanes.waiting();
    }

    private void crowd() {
        for (int i = 0; lanes.waiting() <= LIMIT; i++) {
            send("BYE", "a", "crowd" + i, ";tag=2");
        }
    }

    @Test
    void allDevicesComingBackAtOnceLeaveRoomForCalls() {
        for (int i = 0; i < 5000; i++) {
            send("REGISTER", "unknown" + i, "r" + i, "");
        }
        int registrations = lanes.waiting();
        CountDownLatch called = new CountDownLatch(1);
        send("INVITE", "b", "call", "", called::countDown);
        // one source holds at most two thirds of the room of a hundred
        assertEquals(67, registrations);
        assertEquals(4933, counters.dropped());
        release.countDown();
        assertTrue(await(called));
    }

    @Test
    void renewalsFindRoomWhereNewRegistrationsFindNoneAnyMore() {
        for (int i = 0; i < 5000; i++) {
            send("REGISTER", "unknown" + i, "r" + i, "");
        }
        int before = lanes.waiting();
        assertEquals(before + 1, send("REGISTER", "known", "renewal", ""));
    }

    @Test
    void aRepetitionOfWhatWaitsIsNotServedTwice() {
        int waiting = send("INVITE", "b", "call", "");
        assertEquals(waiting, send("INVITE", "b", "call", ""));
        assertEquals(1, counters.dropped());
    }

    @Test
    void aNewCallIsRefusedWhenTooMuchWaits() {
        crowd();
        int waiting = lanes.waiting();
        assertEquals(waiting, send("INVITE", "b", "call", ""));
        String answer = peer.answers.get(0);
        assertTrue(answer.startsWith("SIP/2.0 503 Service Unavailable\r\n"), answer);
        assertTrue(answer.matches("(?s).*\r\nRetry-After: [1-6]\\d\r\n.*"), answer);
        assertEquals(1, counters.rejected());
    }

    @Test
    void messagesOfCallsInProgressAreNeverRefused() {
        crowd();
        int waiting = lanes.waiting();
        send("BYE", "b", "x", ";tag=2");
        send("ACK", "b", "x", ";tag=2");
        send("INVITE", "b", "x", ";tag=2");
        send("CANCEL", "b", "y", "");
        send("INVITE", "b", "begun", "");
        assertEquals(waiting + 5, lanes.waiting());
        assertEquals(List.of(), peer.answers);
    }

    @Test
    void aRenewalIsServedWhenNewRegistrationsAreRefused() {
        crowd();
        int waiting = lanes.waiting();
        assertEquals(waiting, send("REGISTER", "unknown", "r1", ""));
        assertEquals(waiting + 1, send("REGISTER", "known", "r2", ""));
        assertEquals(1, peer.answers.size());
    }

    private static final class Peer implements DatagramPeer {
        private final List<String> answers = new ArrayList<>();

        @Override
        public InetSocketAddress source() {
            return new InetSocketAddress("192.0.2.1", 5060);
        }

        @Override
        public void answer(byte[] bytes) {
            answers.add(new String(bytes, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void deliver(byte[] message) {
            throw new AssertionError("the work does so");
        }
    }
}
