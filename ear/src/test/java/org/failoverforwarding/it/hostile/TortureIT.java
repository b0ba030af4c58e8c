package org.failoverforwarding.it.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.SipWire;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages after each section of RFC 4475 and RFC 5118: valid oddities are accepted, invalid messages refused with a
 * status that the RFC allows, and an OPTIONS right after each is answered at once.
 */
@ExtendWith(ArquillianExtension.class)
class TortureIT {
    private static final Path MESSAGES = ServerUnderTest.torture();
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofMillis(150);

    private final int port = ServerUnderTest.shared().sipPort();

    static Stream<Arguments> messages() throws IOException {
        return TortureMessage.all(MESSAGES).stream()
                .flatMap(message -> Stream.of("UDP", "TCP").map(transport -> Arguments.of(transport, message)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("messages")
    void answersAsItMayAndGoesOn(String transport, TortureMessage message) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        boolean silence = message.statuses().contains("-");
        try (SipWire wire = wire(transport);
                SipWire watch = SipWire.udp("127.0.0.1", port)) {
            wire.send(message.bytes(MESSAGES, transport, id));
            String status = finalStatus(wire, silence ? SILENCE : PATIENCE);
            Duration afterwards = watch.answerTime(port, PATIENCE);
            assertTrue(message.statuses().contains(status), () -> status + " instead of " + message.statuses());
            assertTrue(afterwards.compareTo(AT_ONCE) < 0, () -> "OPTIONS answered after " + afterwards);
        }
    }

    private SipWire wire(String transport) throws IOException {
        return transport.equals("UDP") ? SipWire.udp("127.0.0.1", port) : SipWire.tcp("127.0.0.1", port);
    }

    /** The status of the first final answer, or {@code -} when there is none. */
    private static String finalStatus(SipWire wire, Duration patience) throws IOException {
        while (true) {
            String answer = wire.receive(patience);
            if (!answer.startsWith("SIP/2.0 ")) {
                return "-";
            }
            if (!answer.startsWith("SIP/2.0 1")) {
                return answer.substring(8, 11);
            }
            int next = answer.indexOf("\r\n\r\nSIP/2.0 ");
            if (next > 0) {
                return answer.substring(next + 12, next + 15);
            }
        }
    }
}
