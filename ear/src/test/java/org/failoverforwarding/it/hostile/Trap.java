package org.failoverforwarding.it.hostile;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.failoverforwarding.it.FreePorts;

/** An address to which nobody has a reason to connect or to send. */
final class Trap implements AutoCloseable {
    private final ServerSocket connections;
    private final DatagramSocket datagrams;

    Trap(String address) throws IOException {
        int port = FreePorts.any();
        connections = new ServerSocket(port, 100, InetAddress.getByName(address));
        datagrams = new DatagramSocket(new InetSocketAddress(address, port));
    }

    /** With its port. */
    String address() {
        return connections.getInetAddress().getHostAddress() + ":" + connections.getLocalPort();
    }

    /** True when somebody connected or sent a datagram, before or within that time. */
    boolean hasCaught(Duration patience) throws IOException {
        return connected((int) patience.toMillis()) || received(1);
    }

    private boolean connected(int millis) throws IOException {
        connections.setSoTimeout(millis);
        try {
            connections.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private boolean received(int millis) throws IOException {
        datagrams.setSoTimeout(millis);
        try {
            datagrams.receive(new DatagramPacket(new byte[1], 1));
            return true;
        } catch (SocketTimeoutException nothing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        connections.close();
        datagrams.close();
    }
}
