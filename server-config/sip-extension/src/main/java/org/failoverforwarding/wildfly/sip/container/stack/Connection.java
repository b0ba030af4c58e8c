package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.stack.StreamPeer;
import gov.nist.javax.sip.stack.StreamReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.wildfly.sip.container.wire.Fault;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;
import org.failoverforwarding.wildfly.sip.container.wire.MessageStream;
import org.failoverforwarding.wildfly.sip.container.wire.RefusalText;
import org.jboss.logging.Logger;

/** One connection: its messages go to the stack, malformed ones are answered, keep-alives too. */
final class Connection implements StreamReader, MessageStream.Sink {
    private static final Logger LOG = Logger.getLogger(Connection.class);
    private static final byte[] PONG = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final long FIRST_MESSAGE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long GRACE_SECONDS = 30;
    private static final long MESSAGE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final StreamPeer peer;
    private final MessageGate gate;
    private final MessageStream stream = new MessageStream(this);
    private final long opened = System.nanoTime();
    private volatile boolean useful;
    private volatile boolean ended;
    private volatile long unfinishedSince;
    private volatile long lastRead = opened;
    private volatile long longestSilence = Long.MAX_VALUE;

    Connection(StreamPeer peer, MessageGate gate) {
        this.peer = peer;
        this.gate = gate;
    }

    @Override
    public void read(byte[] bytes) {
        lastRead = System.nanoTime();
        ended |= !stream.read(bytes, lastRead);
        unfinishedSince = stream.unfinishedSince().orElse(0L);
    }

    /** Some time more than promised, for the way (RFC 5626 section 5.4). */
    @Override
    public void expectKeepAlives(int seconds) {
        longestSilence = TimeUnit.SECONDS.toNanos(seconds + GRACE_SECONDS);
    }

    /** Slow senders and those who say nothing hold a connection only for so long. */
    @Override
    public boolean isOverdue() {
        long now = System.nanoTime();
        long unfinished = unfinishedSince;
        return ended
                || !useful && now - opened > FIRST_MESSAGE_NANOS
                || unfinished != 0 && now - unfinished > MESSAGE_NANOS
                || now - lastRead > longestSilence;
    }

    @Override
    public void message(MessageHead head, byte[] bytes, byte[] body) {
        useful = true;
        try {
            peer.deliver(head.isPlain() ? bytes : head.canonical(), body);
        } catch (ParseException e) {
            malformed(head, Fault.badRequest("Malformed message"));
        }
    }

    @Override
    public void malformed(MessageHead head, Fault fault) {
        gate.refused(peer.source(), fault);
        RefusalText.of(head, fault, peer.source()).ifPresent(this::answer);
    }

    @Override
    public void ping() {
        answer(PONG);
    }

    private void answer(byte[] bytes) {
        try {
            peer.answer(bytes);
        } catch (IOException e) {
            LOG.debug("answer not sent", e);
        }
    }
}
