package org.failoverforwarding.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.SipWire;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Peers which misuse a connection lose it, and nobody else notices. */
@ExtendWith(ArquillianExtension.class)
class HostilePeersIT {
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String OPTIONS = """
            OPTIONS sip:127.0.0.1 SIP/2.0
            Via: SIP/2.0/TCP 127.0.0.1:{port};branch=z9hG4bKhostile{n}
            Max-Forwards: 70
            From: <sip:x@127.0.0.1>;tag=1
            To: <sip:127.0.0.1>
            Call-ID: hostile{n}
            CSeq: 1 OPTIONS
            Content-Length: {length}

            """;

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final int port = server.sipPort();

    private static String options(int viaPort, int number, String length) {
        return OPTIONS.replace("{port}", "" + viaPort)
                .replace("{n}", "" + number)
                .replace("{length}", length);
    }

    @AfterEach
    void answersOthersAtOnce() throws IOException {
        try (SipWire watch = SipWire.udp("127.0.0.1", port)) {
            Duration time = watch.answerTime(port, PATIENCE);
            assertTrue(time.compareTo(AT_ONCE) < 0, () -> "OPTIONS answered after " + time);
        }
    }

    @Test
    void connectsToNobodyWhoClosedBeforeTheAnswer() throws IOException {
        Path log = server.directory().log();
        long logged = Files.size(log);
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (int i = 0; i < 200; i++) {
                try (SipWire peer = SipWire.tcp("127.0.0.1", port)) {
                    peer.send(options(trap.getLocalPort(), i, "0"));
                }
            }
            trap.setSoTimeout(1000);
            assertThrows(SocketTimeoutException.class, trap::accept);
        }
        long grown = Files.size(log) - logged;
        assertTrue(grown < 5000, () -> grown + " bytes of log");
    }

    @Test
    void closesOnABodyThatIsTooLarge() throws IOException {
        try (SipWire peer = SipWire.tcp("127.0.0.1", port)) {
            peer.send(options(9, 1000, "2147483647"));
            assertTrue(peer.receive(PATIENCE).startsWith("SIP/2.0 513 "));
            assertEquals(SipWire.CLOSED, peer.receive(PATIENCE));
        }
    }

    @Test
    void closesOnAMessageThatDrips() throws IOException {
        try (SipWire peer = SipWire.tcp("127.0.0.1", port)) {
            byte[] bytes = options(9, 2000, "0").getBytes();
            String answer = "";
            for (int i = 0; i < bytes.length && answer.isEmpty(); i++) {
                peer.send(new byte[] {bytes[i]});
                answer = peer.receive(Duration.ofMillis(100));
            }
            assertEquals(SipWire.CLOSED, answer);
        }
    }

    @Test
    void closesOnAPeerThatNeverReads() throws IOException {
        byte[] malformed =
                options(9, 3000, "x").replace("\n", "\r\n").repeat(50).getBytes();
        try (SipWire peer = SipWire.tcp("127.0.0.1", port);
                SipWire watch = SipWire.udp("127.0.0.1", port)) {
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 4000; i++) {
                    peer.send(malformed);
                    if (i % 50 == 0) {
                        Duration time = watch.answerTime(port, PATIENCE);
                        assertTrue(time.compareTo(PATIENCE) < 0, "others are answered meanwhile");
                    }
                }
            });
        }
    }

    @Test
    void answersAKeepAlive() throws IOException {
        try (SipWire peer = SipWire.tcp("127.0.0.1", port)) {
            peer.send("\r\n\r\n");
            assertEquals("\r\n", peer.receive(PATIENCE));
        }
    }
}
