package gov.nist.javax.sip.stack;

import gov.nist.javax.sip.header.CSeq;
import gov.nist.javax.sip.header.CallID;
import gov.nist.javax.sip.header.From;
import gov.nist.javax.sip.header.RequestLine;
import gov.nist.javax.sip.header.StatusLine;
import gov.nist.javax.sip.header.To;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.text.ParseException;
import java.util.Set;

/** What all connections have in common: bytes go to a reader, and messages come back from it. */
final class FramedConnection implements StreamPeer {
    private static final Set<Class<?>> NEEDED =
            Set.of(RequestLine.class, StatusLine.class, Via.class, From.class, To.class, CallID.class, CSeq.class);

    /** A channel which can send bytes as they are. */
    interface PlainChannel {
        void sendUnframed(byte[] bytes) throws IOException;
    }

    private final NioTcpMessageChannel channel;
    private final GuardedStreamProcessor processor;
    private final StringMsgParser parser = new StringMsgParser();
    private final StreamReader reader;
    private boolean open = true;

    FramedConnection(NioTcpMessageChannel channel, GuardedStreamProcessor processor) {
        this.channel = channel;
        this.processor = processor;
        // its own parser would read without bounds
        channel.nioParser = new DeafParser();
        reader = processor.gate().connected(this);
        processor.opened(this);
    }

    void read(byte[] bytes) {
        reader.read(bytes);
    }

    byte[] framed(byte[] message) {
        return reader.framed(message);
    }

    void expectKeepAlives(int seconds) {
        reader.expectKeepAlives(seconds);
    }

    boolean isOverdue() {
        return reader.isOverdue();
    }

    /**
     * What goes to a peer that connected to us goes over its connection and no other: nobody makes the server connect to
     * a stranger. When it is closed, an answer has nobody left to read it, and a request fails.
     */
    void sendBack(byte[] message, boolean request) throws IOException {
        SocketChannel socket = channel.getSocketChannel();
        if (socket != null && socket.isOpen()) {
            channel.lastActivityTimeStamp = System.currentTimeMillis();
            processor.send(socket, message);
        } else if (request) {
            throw new IOException("the connection is closed");
        }
    }

    void close() {
        channel.close();
    }

    /** Tells once that the connection is gone. */
    void closed() {
        synchronized (this) {
            if (!open) {
                return;
            }
            open = false;
        }
        processor.closed(this);
        processor.gate().disconnected(this);
    }

    @Override
    public InetSocketAddress source() {
        return new InetSocketAddress(channel.peerAddress, channel.peerPort);
    }

    @Override
    public InetSocketAddress local() {
        return new InetSocketAddress(processor.getIpAddress(), processor.getPort());
    }

    @Override
    public String getTransport() {
        return processor.getTransport();
    }

    @Override
    public void answer(byte[] message) throws IOException {
        write(reader.framed(message));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (!channel.getSocketChannel().isOpen()) {
            throw new IOException("connection is closed");
        }
        ((PlainChannel) channel).sendUnframed(bytes);
    }

    @Override
    public void deliver(byte[] head, byte[] body) throws ParseException {
        SIPMessage message = parser.parseSIPMessage(head, false, false, FramedConnection::keepOrRefuse);
        if (body.length > 0) {
            message.setMessageContent(body);
        }
        try {
            channel.processMessage(message);
        } catch (ParseException e) {
            throw e;
        } catch (Exception e) {
            processor.failed(e);
        }
    }

    static void keepOrRefuse(ParseException cause, SIPMessage message, Class<?> headerClass, String header, String text)
            throws ParseException {
        if (headerClass != null && NEEDED.contains(headerClass)) {
            throw cause;
        }
        message.addUnparsed(header);
    }

    private static final class DeafParser extends gov.nist.javax.sip.parser.NioPipelineParser {
        @Override
        public void addBytes(byte[] bytes) {
            // the reader has them
        }
    }
}
