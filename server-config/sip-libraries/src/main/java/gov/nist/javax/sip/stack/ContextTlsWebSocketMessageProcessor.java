package gov.nist.javax.sip.stack;

import java.net.InetAddress;
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
}
