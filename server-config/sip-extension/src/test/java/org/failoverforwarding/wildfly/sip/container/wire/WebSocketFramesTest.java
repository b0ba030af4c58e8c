package org.failoverforwarding.wildfly.sip.container.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSocketFramesTest implements WebSocketFrames.Sink {
    private static final int FINAL = 0x80;

    private final List<String> heard = new ArrayList<>();
    private final WebSocketFrames frames = new WebSocketFrames(this);

    @Override
    public void message(byte[] bytes) {
        heard.add(new String(bytes, ISO_8859_1));
    }

    @Override
    public void reply(byte[] frame) {
        heard.add("reply " + (frame[0] & 0x0f) + " " + new String(frame, 2, frame.length - 2, ISO_8859_1));
    }

    private static byte[] frame(int first, String payload) {
        byte[] mask = {0x37, (byte) 0xfa, 0x21, 0x3d};
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int length = payload.length();
        if (length < 126) {
            frame.write(0x80 | length);
        } else {
            frame.write(0x80 | 126);
            frame.write(length >> 8);
            frame.write(length);
        }
        frame.writeBytes(mask);
        for (int i = 0; i < length; i++) {
            frame.write(payload.charAt(i) ^ mask[i % 4]);
        }
        return frame.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void carryMessagesWholeAndInParts() {
        String large = "x".repeat(60_000);
        assertTrue(frames.read(join(
                frame(FINAL | 1, "one"),
                frame(1, "t"),
                frame(0, "w"),
                frame(FINAL | 9, "?"),
                frame(FINAL, "o"),
                frame(FINAL | 2, large))));
        assertEquals(List.of("one", "reply 10 ?", "two", large), heard);
        assertFalse(frames.isUnfinished());
    }

    @Test
    void mayArriveByteByByte() {
        byte[] bytes = join(frame(FINAL | 1, "one"), frame(FINAL | 1, "y".repeat(300)));
        for (byte each : bytes) {
            assertTrue(frames.read(new byte[] {each}));
        }
        assertEquals(List.of("one", "y".repeat(300)), heard);
    }

    @Test
    void endWithTheClosingFrame() {
        assertFalse(frames.read(join(frame(FINAL | 8, "\u0003\u00e8bye"), frame(FINAL | 1, "late"))));
        assertEquals(List.of("reply 8 \u0003\u00e8"), heard);
    }

    @ParameterizedTest
    @ValueSource(ints = {FINAL, 0x40 | FINAL | 1, FINAL | 3, 9})
    void whichBreakTheRulesEndTheConnection(int first) {
        assertFalse(frames.read(frame(first, "x")));
        assertEquals(List.of(), heard);
    }

    @Test
    void areBounded() {
        assertFalse(frames.read(new byte[] {(byte) (FINAL | 1), (byte) 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4}));
        WebSocketFrames parts = new WebSocketFrames(this);
        assertTrue(parts.read(frame(1, "x".repeat(60_000))));
        assertFalse(parts.read(frame(0, "x".repeat(60_000))));
        assertFalse(new WebSocketFrames(this).read(new byte[] {(byte) (FINAL | 1), 1, 'x'}), "unmasked");
    }

    @Test
    void ofTheServerAreNotMasked() {
        assertArrayEquals(
                new byte[] {(byte) (FINAL | 1), 2, 'h', 'i'}, WebSocketFrames.text("hi".getBytes(ISO_8859_1)));
        assertEquals(126, WebSocketFrames.text(new byte[300])[1]);
        assertEquals(127, WebSocketFrames.text(new byte[70_000])[1]);
    }
}
