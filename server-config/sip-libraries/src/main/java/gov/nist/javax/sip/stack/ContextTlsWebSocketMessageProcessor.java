package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;

/** Secure WebSocket (RFC 7118) with an SSL context that is given. */
public final class ContextTlsWebSocketMessageProcessor extends NioTlsWebSocketMessageProcessor {
    /** A listening point whose connections use {@code context}. */
    public ContextTlsWebSocketMessageProcessor(
            InetAddress address, SIPTransactionStack stack, int port, SSLContext context) {
        super(address, stack, port);
        transport = "WSS";
        sslServerCtx = context;
        sslClientCtx = context;
    }

    /** Builds no context of its own. */
    @Override
    public void init() {
        // the contexts are set right after
    }

    @Override
    public NioTcpMessageChannel createMessageChannel(NioTcpMessageProcessor processor, SocketChannel socket)
            throws IOException {
        NioTcpMessageChannel known = nioHandler.getMessageChannel(socket);
        if (known != null) {
            return known;
        }
        NioTcpMessageChannel created = new ContextTlsWebSocketMessageChannel(sipStack, processor, socket);
        nioHandler.putMessageChannel(socket, created);
        return created;
    }
}
