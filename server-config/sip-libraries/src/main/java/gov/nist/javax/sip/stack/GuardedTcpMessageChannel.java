package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;

/** A TCP connection whose bytes are framed by a {@link StreamReader}; one that came in is never opened again. */
final class GuardedTcpMessageChannel extends NioTcpMessageChannel
        implements KeptChannel, FramedConnection.PlainChannel {
    private final FramedConnection connection;
    private final boolean accepted;

    GuardedTcpMessageChannel(GuardedStreamProcessor processor, SocketChannel socket) throws IOException {
        super(processor, socket);
        messageProcessor = processor;
        accepted = true;
        connection = new FramedConnection(this, processor);
    }

    GuardedTcpMessageChannel(InetAddress address, int port, SIPTransactionStack stack, GuardedStreamProcessor processor)
            throws IOException {
        super(address, port, stack, processor);
        accepted = false;
        connection = new FramedConnection(this, processor);
    }

    @Override
    protected void addBytes(byte[] bytes) {
        connection.read(bytes);
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
