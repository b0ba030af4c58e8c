package gov.nist.javax.sip.stack;

import gov.nist.core.CommonLogger;
import gov.nist.core.StackLogger;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/**
 * A listening point for connections, of which each source may hold only a part, each sends only what it can take, and
 * none stays that says nothing.
 */
public final class GuardedStreamProcessor extends NioTcpMessageProcessor {
    private static final StackLogger LOG = CommonLogger.getLogger(GuardedStreamProcessor.class);
    private static final long SWEEP_MILLIS = 1000;

    private final WireGate gate;
    private final SSLContext sslContext;
    private final Map<SocketChannel, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Set<FramedConnection> connections = ConcurrentHashMap.newKeySet();
    private final Map<InetAddress, Integer> accepted = new ConcurrentHashMap<>();

    private GuardedStreamProcessor(
            InetAddress address, SIPTransactionStack stack, int port, String transport, SSLContext sslContext) {
        super(address, stack, port);
        this.transport = transport;
        this.gate = (WireGate) stack;
        this.sslContext = sslContext;
    }

    /** A listening point for TCP. */
    public static GuardedStreamProcessor tcp(InetAddress address, SIPTransactionStack stack, int port) {
        return new GuardedStreamProcessor(address, stack, port, "TCP", null);
    }

    /** A listening point for WebSocket (RFC 7118); nobody can be called there who is not connected. */
    public static GuardedStreamProcessor webSocket(InetAddress address, SIPTransactionStack stack, int port) {
        return new GuardedStreamProcessor(address, stack, port, "WS", null);
    }

    /** The same over TLS. */
    public static GuardedStreamProcessor secureWebSocket(
            InetAddress address, SIPTransactionStack stack, int port, SSLContext context) {
        return new GuardedStreamProcessor(address, stack, port, "WSS", context);
    }

    /** A listening point for TLS whose connections, in and out, use {@code context}. */
    public static GuardedStreamProcessor tls(
            InetAddress address, SIPTransactionStack stack, int port, SSLContext context) {
        return new GuardedStreamProcessor(address, stack, port, "TLS", context);
    }

    WireGate gate() {
        return gate;
    }

    SSLContext sslContext() {
        return sslContext;
    }

    @Override
    public boolean isSecure() {
        return sslContext != null;
    }

    @Override
    public int getDefaultTargetPort() {
        return isSecure() ? 5061 : 5060;
    }

    @Override
    public void start() throws IOException {
        super.start();
        sipStack.getTimer().scheduleWithFixedDelay(new Sweep(), SWEEP_MILLIS, SWEEP_MILLIS);
    }

    @Override
    public NioTcpMessageChannel createMessageChannel(NioTcpMessageProcessor processor, SocketChannel socket)
            throws IOException {
        NioTcpMessageChannel known = nioHandler.getMessageChannel(socket);
        if (known != null) {
            return known;
        }
        if (!admits(socket.socket().getInetAddress())) {
            socket.close();
            throw new IOException("too many connections");
        }
        NioTcpMessageChannel created =
                isSecure() ? new ContextTlsMessageChannel(this, socket) : new GuardedTcpMessageChannel(this, socket);
        nioHandler.putMessageChannel(socket, created);
        return created;
    }

    /** A source may hold as many connections as are left for all others. */
    private boolean admits(InetAddress source) {
        int free = sipStack.maxConnections - connections.size();
        return sipStack.maxConnections < 0 || accepted.getOrDefault(source, 0) < free;
    }

    @Override
    ConnectionOrientedMessageChannel constructMessageChannel(InetAddress target, int port) throws IOException {
        if (transport.startsWith("WS")) {
            throw new IOException("no WebSocket connection from " + target.getHostAddress() + ":" + port);
        }
        return isSecure()
                ? new ContextTlsMessageChannel(target, port, sipStack, this)
                : new GuardedTcpMessageChannel(target, port, sipStack, this);
    }

    void opened(FramedConnection connection) {
        connections.add(connection);
        accepted.merge(connection.source().getAddress(), 1, Integer::sum);
    }

    void closed(FramedConnection connection) {
        connections.remove(connection);
        accepted.computeIfPresent(connection.source().getAddress(), (address, count) -> count > 1 ? count - 1 : null);
    }

    void failed(Exception cause) {
        LOG.logError("message not processed", cause);
    }

    @Override
    public void send(SocketChannel socket, byte[] data) throws IOException {
        Outbox outbox = outboxes.computeIfAbsent(socket, key -> new Outbox());
        if (!outbox.add(data)) {
            NioTcpMessageChannel channel = nioHandler.getMessageChannel(socket);
            outboxes.remove(socket);
            if (channel != null) {
                // its peer does not read
                channel.close();
            }
            return;
        }
        if (!socket.isOpen()) {
            outboxes.remove(socket);
        } else if (socket.isConnected()) {
            changeRequests.add(
                    new ChangeRequest(socket, ChangeRequest.CHANGEOPS, SelectionKey.OP_READ | SelectionKey.OP_WRITE));
        }
        selector.wakeup();
    }

    @Override
    protected synchronized void remove(ConnectionOrientedMessageChannel channel) {
        SocketChannel socket = ((NioTcpMessageChannel) channel).getSocketChannel();
        if (socket != null) {
            outboxes.remove(socket);
        }
        super.remove(channel);
    }

    @Override
    protected ProcessorTask createProcessorTask() {
        return new Task();
    }

    private final class Task extends ProcessorTask {
        /** What waits is written even while the peer never stops sending. */
        @Override
        public void read(SelectionKey key) {
            super.read(key);
            if (key.isValid() && key.isWritable()) {
                write(key);
            }
        }

        @Override
        public void write(SelectionKey key) {
            SocketChannel socket = (SocketChannel) key.channel();
            NioTcpMessageChannel channel = nioHandler.getMessageChannel(socket);
            Outbox outbox = outboxes.get(socket);
            if (channel == null) {
                outboxes.remove(socket);
                key.cancel();
                return;
            }
            try {
                if (outbox == null || outbox.writeTo(socket)) {
                    key.interestOps(SelectionKey.OP_READ);
                }
            } catch (IOException e) {
                channel.close();
            }
        }

        @Override
        public void connect(SelectionKey key) {
            SocketChannel socket = (SocketChannel) key.channel();
            NioTcpMessageChannel channel = nioHandler.getMessageChannel(socket);
            if (channel == null) {
                key.cancel();
                return;
            }
            try {
                socket.finishConnect();
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                sipStack.getSelfRoutingThreadpoolExecutor().execute(channel::triggerConnectSuccess);
            } catch (IOException e) {
                key.cancel();
                Outbox outbox = outboxes.remove(socket);
                sipStack.getSelfRoutingThreadpoolExecutor()
                        .execute(() -> channel.triggerConnectFailure(outbox == null ? null : outbox.queue()));
            }
        }
    }

    private final class Sweep extends SIPStackTimerTask {
        @Override
        public void runTask() {
            connections.stream().filter(FramedConnection::isOverdue).forEach(FramedConnection::close);
        }

        @Override
        public Object getThreadHash() {
            return null;
        }
    }
}
