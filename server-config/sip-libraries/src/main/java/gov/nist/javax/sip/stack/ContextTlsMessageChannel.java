package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLEngine;

/** A TLS connection which keeps protocols, cipher suites and client authentication as its SSL context says. */
final class ContextTlsMessageChannel extends NioTlsMessageChannel {
    ContextTlsMessageChannel(NioTcpMessageProcessor processor, SocketChannel socket) throws IOException {
        super(processor, socket);
    }

    ContextTlsMessageChannel(InetAddress address, int port, SIPTransactionStack stack, NioTcpMessageProcessor processor)
            throws IOException {
        super(address, port, stack, processor);
    }

    @Override
    public void init(boolean clientMode) {
        SSLEngine engine = ((ContextTlsMessageProcessor) messageProcessor).sslServerCtx.createSSLEngine();
        engine.setUseClientMode(clientMode);
        sslStateMachine = new SSLStateMachine(engine, this);
        if (getHandshakeCompletedListener() == null) {
            setHandshakeCompletedListener(new HandshakeCompletedListenerImpl(this, getSocketChannel()));
        }
    }
}
