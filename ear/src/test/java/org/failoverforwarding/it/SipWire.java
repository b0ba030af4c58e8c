package org.failoverforwarding.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.UUID;

/** One end of a wire to a server: sends any bytes and reads what comes back, as Latin-1 text. */
public abstract class SipWire implements AutoCloseable {
    private static final String OPTIONS = """
            OPTIONS sip:127.0.0.1:{port} SIP/2.0
            Via: SIP/2.0/{transport} 127.0.0.1;rport;branch=z9hG4bK{id}
            Max-Forwards: 70
            From: <sip:watch@127.0.0.1>;tag=1
            To: <sip:127.0.0.1>
            Call-ID: {id}
            CSeq: 1 OPTIONS
            Content-Length: 0

            """;

    /** A datagram socket of that loopback address, to a server on 127.0.0.1. */
    public static SipWire udp(String address, int serverPort) throws IOException {
        return udp(address, new InetSocketAddress("127.0.0.1", serverPort));
    }

    /** A datagram socket of that address. */
    public static SipWire udp(String address, InetSocketAddress server) throws IOException {
        return new Udp(address, server);
    }

    /** A connection from that loopback address, to a server on 127.0.0.1. */
    public static SipWire tcp(String address, int serverPort) throws IOException {
        return tcp(address, new InetSocketAddress("127.0.0.1", serverPort));
    }

    /** A connection from that address. */
    public static SipWire tcp(String address, InetSocketAddress server) throws IOException {
        return new Tcp(address, server);
    }

    /** Name in Via. */
    public abstract String transport();

    /** Its own end. */
    public abstract InetSocketAddress local();

    public abstract void send(byte[] bytes) throws IOException;

    /** What comes next within the time, or an empty text. */
    public abstract String receive(Duration patience) throws IOException;

    @Override
    public abstract void close() throws IOException;

    public void send(String text) throws IOException {
        send(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(ISO_8859_1));
    }

    /** Sends an OPTIONS and gives the time until it is answered. */
    public Duration answerTime(int serverPort, Duration patience) throws IOException {
        String id = UUID.randomUUID().toString();
        long start = System.nanoTime();
        send(OPTIONS.replace("{port}", "" + serverPort).replace("{id}", id).replace("{transport}", transport()));
        while (System.nanoTime() - start < patience.toNanos()) {
            if (receive(patience).contains(id)) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static final class Udp extends SipWire {
        private final DatagramSocket socket;

        Udp(String address, InetSocketAddress server) throws IOException {
            socket = new DatagramSocket(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(server);
        }

        @Override
        public InetSocketAddress local() {
            return (InetSocketAddress) socket.getLocalSocketAddress();
        }

        @Override
        public String transport() {
            return "UDP";
        }

        @Override
        public void send(byte[] bytes) throws IOException {
            socket.send(new DatagramPacket(bytes, bytes.length));
        }

        @Override
        public String receive(Duration patience) throws IOException {
            DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
            socket.setSoTimeout((int) patience.toMillis());
            try {
                socket.receive(packet);
                return new String(packet.getData(), 0, packet.getLength(), ISO_8859_1);
            } catch (SocketTimeoutException silence) {
                return "";
            }
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    private static final class Tcp extends SipWire {
        private final Socket socket = new Socket();

        Tcp(String address, InetSocketAddress server) throws IOException {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(server);
        }

        @Override
        public InetSocketAddress local() {
            return (InetSocketAddress) socket.getLocalSocketAddress();
        }

        @Override
        public String transport() {
            return "TCP";
        }

        @Override
        public void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        @Override
        public String receive(Duration patience) throws IOException {
            socket.setSoTimeout((int) patience.toMillis());
            try {
                InputStream in = socket.getInputStream();
                byte[] buffer = new byte[65_535];
                int read = in.read(buffer);
                return read < 0 ? CLOSED : new String(buffer, 0, read, ISO_8859_1);
            } catch (SocketTimeoutException silence) {
                return "";
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** What {@link #receive} gives when the server has closed the connection. */
    public static final String CLOSED = "closed";
}
