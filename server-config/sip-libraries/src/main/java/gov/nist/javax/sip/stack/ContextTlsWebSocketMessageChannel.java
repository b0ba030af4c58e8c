package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLEngine;

/** A secure WebSocket connection which is configured by its SSL context alone. */
final class ContextTlsWebSocketMessageChannel extends NioTlsWebSocketMessageChannel {
    ContextTlsWebSocketMessageChannel(SIPTransactionStack stack, NioTcpMessageProcessor processor, SocketChannel socket)
            throws IOException {
        super(stack, processor, socket);
    }

    @Override
    public void init(boolean clientMode) {
        SSLEngine engine = ((NioTlsWebSocketMessageProcessor) messageProcessor).sslServerCtx.createSSLEngine();
        engine.setUseClientMode(clientMode);
        sslStateMachine = new SSLStateMachine(engine, this);
    }
}
