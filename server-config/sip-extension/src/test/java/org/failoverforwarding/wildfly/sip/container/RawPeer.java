package org.failoverforwarding.wildfly.sip.container;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A user agent which sends and receives whole datagrams, right or wrong. */
final class RawPeer implements AutoCloseable {
    private final DatagramSocket socket;
    private final InetSocketAddress server;

    RawPeer(InetSocketAddress server) throws IOException {
        this.server = server;
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    void send(String message) throws IOException {
        byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        socket.send(new DatagramPacket(bytes, bytes.length, server));
    }

    /** The next datagram within the time, or none. */
    Optional<String> receive(int millis) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65536], 65536);
        socket.setSoTimeout(millis);
        try {
            socket.receive(packet);
            return Optional.of(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** A correct request from this peer to the server, without a body. */
    String request(String method, String callId) {
        return request(method, callId, "sip:target@" + host(), "SIP/2.0/UDP 127.0.0.1:" + port(), "");
    }

    String request(String method, String callId, String uri, String via, String headers) {
        return method + " " + uri + " SIP/2.0\n"
                + "Via: " + via + ";branch=z9hG4bK" + callId + method + "\n"
                + "Max-Forwards: 70\n"
                + "From: <sip:peer@127.0.0.1>;tag=a" + callId + "\n"
                + "To: <sip:target@" + host() + ">\n"
                + "Call-ID: " + callId + "\n"
                + "CSeq: 1 " + method + "\n"
                + "Contact: <sip:peer@127.0.0.1:" + port() + ">\n"
                + headers
                + "Content-Length: 0\n\n";
    }

    private String host() {
        return server.getAddress().getHostAddress() + ":" + server.getPort();
    }

    @Override
    public void close() {
        socket.close();
    }
}
