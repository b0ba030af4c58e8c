package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.stack.StreamPeer;
import gov.nist.javax.sip.stack.StreamReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.failoverforwarding.wildfly.sip.container.wire.Fault;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;
import org.failoverforwarding.wildfly.sip.container.wire.MessageStream;
import org.failoverforwarding.wildfly.sip.container.wire.RefusalText;
import org.jboss.logging.Logger;

/** One connection: its messages go to the stack, malformed ones are answered, keep-alives too. */
final class Connection implements StreamReader, MessageStream.Sink {
    private static final Logger LOG = Logger.getLogger(Connection.class);
    private static final byte[] PONG = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final StreamPeer peer;
    private final MessageGate gate;
    private final MessageStream stream = new MessageStream(this);
    private final Patience patience = new Patience(System::nanoTime);

    Connection(StreamPeer peer, MessageGate gate) {
        this.peer = peer;
        this.gate = gate;
    }

    @Override
    public void read(byte[] bytes) {
        if (!stream.read(bytes, System.nanoTime())) {
            patience.end();
        }
        patience.heard(stream.unfinishedSince().orElse(0L));
    }

    @Override
    public byte[] framed(byte[] message) {
        return message;
    }

    @Override
    public void expectKeepAlives(int seconds) {
        patience.promised(seconds);
    }

    @Override
    public boolean isOverdue() {
        return patience.isOver();
    }

    @Override
    public void message(MessageHead head, byte[] bytes, byte[] body) {
        patience.understood();
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
