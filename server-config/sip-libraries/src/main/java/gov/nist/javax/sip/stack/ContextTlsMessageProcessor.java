package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;

/** TLS with an SSL context that is given, not built from key stores named in system properties. */
public final class ContextTlsMessageProcessor extends NioTlsMessageProcessor {
    /** A listening point whose connections, in and out, use {@code context}. */
    public ContextTlsMessageProcessor(InetAddress address, SIPTransactionStack stack, int port, SSLContext context) {
        super(address, stack, port);
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
        NioTcpMessageChannel created = new ContextTlsMessageChannel(processor, socket);
        nioHandler.putMessageChannel(socket, created);
        return created;
    }

    @Override
    ConnectionOrientedMessageChannel constructMessageChannel(InetAddress target, int port) throws IOException {
        return new ContextTlsMessageChannel(target, port, sipStack, this);
    }
}
