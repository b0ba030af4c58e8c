package org.failoverforwarding.it.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A UDP socket that sends requests word by word as a test writes them, honest or not. */
public final class RawSip implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 3000;

    private final DatagramSocket socket;
    private final InetSocketAddress server;
    private final String callId = UUID.randomUUID().toString();
    private final AtomicLong sequence = new AtomicLong();

    /** Sends from that loopback address, so that each test is a source of its own. */
    public RawSip(String address, int serverPort) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getByName(address), 0));
        server = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), serverPort);
    }

    /** The Request-URI of its requests. */
    public String uri() {
        return "sip:127.0.0.1:" + server.getPort();
    }

    /** "address:port" of the socket. */
    public String address() {
        return socket.getLocalAddress().getHostAddress() + ':' + socket.getLocalPort();
    }

    /** Sends a REGISTER and gives its final answer, empty when none comes; further header lines end with CR LF. */
    public String register(String user, String headers) throws IOException {
        send(user, headers);
        return answer(PATIENCE_MILLIS);
    }

    public void send(String user, String headers) throws IOException {
        long number = sequence.incrementAndGet();
        String request = "REGISTER " + uri() + " SIP/2.0\r\n"
                + "Via: SIP/2.0/UDP " + address() + ";rport;branch=z9hG4bK" + UUID.randomUUID() + "\r\n"
                + "Max-Forwards: 70\r\n"
                + "From: <sip:" + user + "@127.0.0.1>;tag=" + number + "\r\n"
                + "To: <sip:" + user + "@127.0.0.1>\r\n"
                + "Call-ID: " + callId + "\r\n"
                + "CSeq: " + number + " REGISTER\r\n"
                + headers
                + "Content-Length: 0\r\n\r\n";
        byte[] bytes = request.getBytes(UTF_8);
        socket.send(new DatagramPacket(bytes, bytes.length, server));
    }

    /** The next final answer to the last request, or empty. */
    public String answer(int millis) throws IOException {
        socket.setSoTimeout(millis);
        while (true) {
            DatagramPacket packet = new DatagramPacket(new byte[8192], 8192);
            try {
                socket.receive(packet);
            } catch (SocketTimeoutException silence) {
                return "";
            }
            String text = new String(packet.getData(), 0, packet.getLength(), UTF_8);
            if (text.contains("CSeq: " + sequence.get() + " ") && !text.startsWith("SIP/2.0 1")) {
                return text;
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
