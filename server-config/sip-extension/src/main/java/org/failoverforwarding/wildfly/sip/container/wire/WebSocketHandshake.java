package org.failoverforwarding.wildfly.sip.container.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The HTTP request by which a WebSocket connection for SIP begins (RFC 6455 section 4.2 and RFC 7118 section 4). */
public final class WebSocketHandshake {
    private static final String KEY_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String VERSION = "13";

    private final List<String> lines;

    private WebSocketHandshake(String head) {
        lines = head.lines().toList();
    }

    /**
     * The answer to a request.
     *
     * @param accepted messages may follow
     */
    public record Reply(boolean accepted, byte[] bytes) {
        private static Reply refused(String status) {
            return new Reply(false, bytes("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Answers a request, from its first line up to its empty line. */
    public static Reply answer(String head) {
        return new WebSocketHandshake(head).answer();
    }

    private Reply answer() {
        String key = value("sec-websocket-key");
        if (!lines.get(0).matches("GET \\S+ HTTP/1\\.1")
                || !lists("upgrade", "websocket")
                || !lists("connection", "upgrade")) {
            return Reply.refused("400 Not A WebSocket Request");
        }
        if (!value("sec-websocket-version").equals(VERSION)) {
            return Reply.refused("426 Upgrade Required\r\nSec-WebSocket-Version: " + VERSION);
        }
        if (!isKey(key)) {
            return Reply.refused("400 Bad Sec-WebSocket-Key");
        }
        if (!lists("sec-websocket-protocol", "sip")) {
            return Reply.refused("400 Only SIP Is Spoken Here");
        }
        return new Reply(
                true,
                Reply.bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Protocol: sip\r\nSec-WebSocket-Accept: " + accept(key) + "\r\n\r\n"));
    }

    private String value(String name) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ':'))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private boolean lists(String name, String word) {
        return Arrays.stream(value(name).split(","))
                .anyMatch(item -> item.strip().equalsIgnoreCase(word));
    }

    private static boolean isKey(String key) {
        return key.matches("[A-Za-z0-9+/]{22}==");
    }

    private static String accept(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(Reply.bytes(key + KEY_SUFFIX));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
