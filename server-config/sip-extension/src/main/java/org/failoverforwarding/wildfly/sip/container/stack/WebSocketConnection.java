package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.stack.StreamPeer;
import gov.nist.javax.sip.stack.StreamReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import org.failoverforwarding.wildfly.sip.container.wire.Datagram;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;
import org.failoverforwarding.wildfly.sip.container.wire.WebSocketFrames;
import org.failoverforwarding.wildfly.sip.container.wire.WebSocketHandshake;
import org.jboss.logging.Logger;

/** One WebSocket connection, for example of a telephone in a browser: each of its messages is a SIP message (RFC 7118). */
final class WebSocketConnection implements StreamReader, WebSocketFrames.Sink {
    private static final Logger LOG = Logger.getLogger(WebSocketConnection.class);
    private static final int LARGEST_HANDSHAKE = 8192;
    private static final String END = "\r\n\r\n";
    private static final byte[] PING = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PONG = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final StreamPeer peer;
    private final MessageGate gate;
    private final WebSocketFrames frames = new WebSocketFrames(this);
    private final StringBuilder handshake = new StringBuilder();
    private final Patience patience = new Patience(System::nanoTime);
    private boolean open;
    private long unfinishedSince;

    WebSocketConnection(StreamPeer peer, MessageGate gate) {
        this.peer = peer;
        this.gate = gate;
    }

    @Override
    public void read(byte[] bytes) {
        if (patience.isEnded()) {
            return;
        }
        boolean goesOn = open ? frames.read(bytes) : shakeHands(bytes);
        if (!goesOn) {
            patience.end();
        }
        if (!frames.isUnfinished()) {
            unfinishedSince = 0;
        } else if (unfinishedSince == 0) {
            unfinishedSince = System.nanoTime();
        }
        patience.heard(unfinishedSince);
    }

    private boolean shakeHands(byte[] bytes) {
        handshake.append(new String(bytes, StandardCharsets.ISO_8859_1));
        int end = handshake.indexOf(END);
        if (end < 0) {
            return handshake.length() <= LARGEST_HANDSHAKE;
        }
        WebSocketHandshake.Reply reply = WebSocketHandshake.answer(handshake.substring(0, end));
        byte[] rest = handshake.substring(end + END.length()).getBytes(StandardCharsets.ISO_8859_1);
        handshake.setLength(0);
        open = true;
        reply(reply.bytes());
        return reply.accepted() && (rest.length == 0 || frames.read(rest));
    }

    /** As strict as a datagram: one message, whole; or a keep-alive (RFC 5626 section 4.4.1). */
    @Override
    public void message(byte[] bytes) {
        if (Arrays.equals(bytes, PING)) {
            reply(framed(PONG));
            return;
        }
        patience.understood();
        Datagram.Judgement judgement = Datagram.judge(bytes, bytes.length, peer.source());
        judgement.fault().ifPresent(fault -> gate.refused(peer.source(), fault));
        judgement.answer().ifPresent(answer -> reply(framed(answer)));
        judgement.message().ifPresent(this::deliver);
    }

    private void deliver(byte[] message) {
        int head = MessageHead.read(message, message.length).orElseThrow().length();
        try {
            peer.deliver(Arrays.copyOf(message, head), Arrays.copyOfRange(message, head, message.length));
        } catch (ParseException e) {
            LOG.debug("message not understood", e);
        }
    }

    @Override
    public void reply(byte[] bytes) {
        try {
            peer.write(bytes);
        } catch (IOException e) {
            LOG.debug("answer not sent", e);
        }
    }

    @Override
    public byte[] framed(byte[] message) {
        return WebSocketFrames.text(message);
    }

    @Override
    public void expectKeepAlives(int seconds) {
        patience.promised(seconds);
    }

    @Override
    public boolean isOverdue() {
        return patience.isOver();
    }
}
