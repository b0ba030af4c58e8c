package org.failoverforwarding.wildfly.sip.container.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebSocketHandshakeTest {
    private static final String GOOD = """
            GET / HTTP/1.1
            Host: sip.example.com
            Upgrade: WebSocket
            Connection: keep-alive, Upgrade
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            Sec-WebSocket-Protocol: chat, sip
            Sec-WebSocket-Version: 13
            Origin: https://example.com
            """;

    private static String answer(String request) {
        WebSocketHandshake.Reply reply = WebSocketHandshake.answer(request.replace("\n", "\r\n"));
        String text = new String(reply.bytes(), StandardCharsets.ISO_8859_1);
        assertEquals(reply.accepted(), text.startsWith("HTTP/1.1 101 "), text);
        assertTrue(text.endsWith("\r\n\r\n"), text);
        return text;
    }

    /** The key and its answer are those of RFC 6455 section 1.3. */
    @Test
    void isAcceptedForSip() {
        String answer = answer(GOOD);
        assertTrue(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), answer);
        assertTrue(answer.contains("\r\nSec-WebSocket-Protocol: sip\r\n"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET / HTTP/1.1, OPTIONS sip:a SIP/2.0, 400",
        "GET / HTTP/1.1, POST / HTTP/1.1, 400",
        "WebSocket, h2c, 400",
        "' Upgrade', ' close', 400",
        "dGhlIHNhbXBsZSBub25jZQ==, x, 400",
        "'chat, sip', chat, 400",
        "Version: 13, Version: 8, 426"
    })
    void isRefusedForAnythingElse(String part, String replacement, int status) {
        assertEquals(
                "HTTP/1.1 " + status, answer(GOOD.replace(part, replacement)).substring(0, 12));
    }
}
