package org.failoverforwarding.wildfly.sip.container.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageStreamTest implements MessageStream.Sink {
    private final List<String> heard = new ArrayList<>();
    private final MessageStream stream = new MessageStream(this);

    @Override
    public void message(MessageHead head, byte[] bytes, byte[] body) {
        heard.add(head.values("call-id").get(0) + ":" + new String(body, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void malformed(MessageHead head, Fault fault) {
        heard.add(fault.status() + "");
    }

    @Override
    public void ping() {
        heard.add("ping");
    }

    private static String message(String callId, String lengthField, String body) {
        return "OPTIONS sip:a@b SIP/2.0\r\nVia: SIP/2.0/TCP a;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:a@b>\r\n"
                + "Call-ID: " + callId + "\r\nCSeq: 1 OPTIONS\r\n" + lengthField + "\r\n\r\n" + body;
    }

    private boolean read(String text) {
        return stream.read(text.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 10_000})
    void findsMessagesHoweverTheyAreCut(int piece) {
        String text = message("a", "Content-Length: 3", "one") + "\r\n" + message("b", "l:0", "") + "\r\n\r\n"
                + message("c", "Content-Length : 5", "\r\n\r\nx") + message("d", "Content-Length: 0", "");
        for (int from = 0; from < text.length(); from += piece) {
            assertTrue(read(text.substring(from, Math.min(text.length(), from + piece))));
        }
        assertEquals(List.of("a:one", "b:", "ping", "c:\r\n\r\nx", "d:"), heard);
        assertEquals(Optional.empty(), stream.unfinishedSince());
    }

    @Test
    void goesOnBehindAMalformedMessage() {
        assertTrue(read(message("a", "Content-Length: 2\r\nContent-Length: 2", "xy") + message("b", "l: 0", "")));
        assertTrue(read(message("c", "Content-Length: -5", "v=0\r\no=x\r\n") + message("d", "l: 0", "")));
        assertEquals(List.of("400", "b:", "400", "d:"), heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"70000", "2147483647"})
    void endsWithABodyThatNobodyWantsToKeep(String length) {
        assertFalse(read(message("a", "Content-Length: " + length, "x")));
        assertFalse(read(message("b", "l: 0", "")));
        assertEquals(List.of("513"), heard);
    }

    @Test
    void endsWithAHeadWithoutEnd() {
        boolean open = true;
        for (int i = 0; i < 100 && open; i++) {
            open = read((i == 0 ? "OPTIONS sip:a@b SIP/2.0\r\n" : "") + "X: " + "y".repeat(1000) + "\r\n");
        }
        assertFalse(open);
        assertEquals(List.of(), heard);
    }

    @Test
    void endsWithNoise() {
        boolean open = true;
        for (int i = 0; i < 100 && open; i++) {
            open = read("Host: example.com\r\n".repeat(100));
        }
        assertFalse(open);
    }

    @Test
    void takesAMessageByteByByteInNoTime() {
        byte[] bytes = message("a", "X: " + "y".repeat(20_000) + "\r\nContent-Length: 60000", "z".repeat(60_000))
                .getBytes(StandardCharsets.ISO_8859_1);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (byte each : bytes) {
                stream.read(new byte[] {each}, 0);
            }
        });
        assertEquals(1, heard.size());
    }

    @Test
    void knowsSinceWhenAMessageIsUnfinished() {
        byte[] bytes = message("a", "l: 0", "").getBytes(StandardCharsets.ISO_8859_1);
        stream.read(Arrays.copyOf(bytes, 10), 5);
        stream.read(Arrays.copyOfRange(bytes, 10, 20), 9);
        assertEquals(Optional.of(5L), stream.unfinishedSince());
        stream.read(Arrays.copyOfRange(bytes, 20, bytes.length), 12);
        assertEquals(Optional.empty(), stream.unfinishedSince());
    }
}
