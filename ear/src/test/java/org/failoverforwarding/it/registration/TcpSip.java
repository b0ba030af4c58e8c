package org.failoverforwarding.it.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.UUID;

/** A telephone system which registers over a connection and keeps it. */
final class TcpSip implements AutoCloseable {

    private final Socket socket;
    private final String callId = UUID.randomUUID().toString();
    private int sequence;

    TcpSip(int serverPort) throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), serverPort);
        socket.setSoTimeout(3000);
    }

    String uri() {
        return "sip:127.0.0.1:" + socket.getPort();
    }

    /** Sends a REGISTER and gives its answer; further header lines end with CR LF. */
    String register(String user, String headers) throws IOException {
        sequence++;
        String request = "REGISTER " + uri() + " SIP/2.0\r\n"
                + "Via: SIP/2.0/TCP 127.0.0.1:" + socket.getLocalPort() + ";branch=z9hG4bK" + UUID.randomUUID() + "\r\n"
                + "Max-Forwards: 70\r\n"
                + "From: <sip:" + user + "@127.0.0.1>;tag=" + sequence + "\r\n"
                + "To: <sip:" + user + "@127.0.0.1>\r\n"
                + "Call-ID: " + callId + "\r\n"
                + "CSeq: " + sequence + " REGISTER\r\n"
                + headers
                + "Content-Length: 0\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        byte[] answer = new byte[8192];
        return new String(answer, 0, socket.getInputStream().read(answer), UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
