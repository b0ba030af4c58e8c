package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;

/** A TLS connection which keeps protocols, cipher suites and client authentication as its SSL context says. */
final class ContextTlsMessageChannel extends NioTlsMessageChannel
        implements KeptChannel, CertifiedChannel, FramedConnection.PlainChannel {
    private final FramedConnection connection;
    private final boolean accepted;

    ContextTlsMessageChannel(GuardedStreamProcessor processor, SocketChannel socket) throws IOException {
        super(processor, socket);
        accepted = true;
        connection = new FramedConnection(this, processor);
    }

    ContextTlsMessageChannel(InetAddress address, int port, SIPTransactionStack stack, GuardedStreamProcessor processor)
            throws IOException {
        super(address, port, stack, processor);
        accepted = false;
        connection = new FramedConnection(this, processor);
    }

    @Override
    public void init(boolean clientMode) {
        SSLEngine engine =
                ((GuardedStreamProcessor) messageProcessor).sslContext().createSSLEngine();
        engine.setUseClientMode(clientMode);
        sslStateMachine = new SSLStateMachine(engine, this);
        if (getHandshakeCompletedListener() == null) {
            setHandshakeCompletedListener(new HandshakeCompletedListenerImpl(this, getSocketChannel()));
        }
    }

    @Override
    public List<X509Certificate> peerCertificates() {
        try {
            return Stream.of(sslStateMachine.sslEngine.getSession().getPeerCertificates())
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (SSLPeerUnverifiedException none) {
            return List.of();
        }
    }

    @Override
    public void addPlaintextBytes(byte[] bytes) {
        connection.read(bytes);
    }

    /** "TLS" or "WSS", by which the peer is called back over this connection. */
    @Override
    public String getTransport() {
        return messageProcessor.getTransport();
    }

    @Override
    public void expectKeepAlives(int seconds) {
        connection.expectKeepAlives(seconds);
    }

    @Override
    protected void sendMessage(byte[] message, boolean request) throws IOException {
        super.sendMessage(connection.framed(message), request);
    }

    @Override
    public void sendMessage(byte[] message, InetAddress address, int port, boolean retry) throws IOException {
        super.sendMessage(connection.framed(message), address, port, retry);
    }

    @Override
    public void sendUnframed(byte[] bytes) throws IOException {
        super.sendMessage(bytes, false);
    }

    @Override
    public void sendTCPMessage(byte[] message, InetAddress address, int port, boolean retry) throws IOException {
        if (accepted) {
            connection.sendBack(message, retry);
        } else {
            super.sendTCPMessage(message, address, port, retry);
        }
    }

    @Override
    protected void close(boolean removeSocket, boolean stopKeepAliveTask) {
        super.close(removeSocket, stopKeepAliveTask);
        if (connection != null && removeSocket) {
            connection.closed();
        }
    }
}
