package org.failoverforwarding.wildfly.sip.container.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Finds the messages in the frames of a WebSocket client (RFC 6455 section 5); what it keeps is bounded. */
public final class WebSocketFrames {
    private static final int LARGEST_MESSAGE = 98_304;
    private static final int LARGEST_CONTROL = 125;
    private static final int FINAL = 0x80;
    private static final int RESERVED = 0x70;
    private static final int MASKED = 0x80;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    /** Hears what the frames carry. */
    public interface Sink {
        /** A whole message. */
        void message(byte[] bytes);

        /** Bytes that are owed to the client, already framed. */
        void reply(byte[] frame);
    }

    private final Sink sink;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private byte[] buffer = new byte[0];
    private boolean fragmented;

    /** @param sink hears the messages in their order */
    public WebSocketFrames(Sink sink) {
        this.sink = sink;
    }

    /** A message of the server in one frame. */
    public static byte[] text(byte[] message) {
        return frame(TEXT, message);
    }

    private static byte[] frame(int opcode, byte[] payload) {
        int extra = payload.length <= LARGEST_CONTROL ? 0 : payload.length < 0x10000 ? 2 : 8;
        ByteBuffer frame = ByteBuffer.allocate(2 + extra + payload.length).put((byte) (FINAL | opcode));
        switch (extra) {
            case 0 -> frame.put((byte) payload.length);
            case 2 -> frame.put((byte) 126).putShort((short) payload.length);
            default -> frame.put((byte) 127).putLong(payload.length);
        }
        return frame.put(payload).array();
    }

    /**
     * Takes the next bytes.
     *
     * @return false when the connection has ended or is of no use any more
     */
    public boolean read(byte[] bytes) {
        int kept = buffer.length;
        buffer = Arrays.copyOf(buffer, kept + bytes.length);
        System.arraycopy(bytes, 0, buffer, kept, bytes.length);
        boolean goesOn = true;
        int start = 0;
        for (int end = end(start); goesOn && end > start; end = end(start)) {
            goesOn = frame(start, end);
            start = end;
        }
        boolean tooLarge = goesOn && end(start) < 0;
        buffer = Arrays.copyOfRange(buffer, start, buffer.length);
        return goesOn && !tooLarge;
    }

    /** True while a message has begun and is not complete. */
    public boolean isUnfinished() {
        return fragmented || buffer.length > 0;
    }

    /** Behind the frame that starts there, the same place when it is not complete, or -1 when it is too large. */
    private int end(int start) {
        int available = buffer.length - start;
        if (available < 2) {
            return start;
        }
        int head = headLength(start);
        if (available < head) {
            return start;
        }
        long length = payloadLength(start);
        if (length < 0 || length > LARGEST_MESSAGE) {
            return -1;
        }
        return available < head + length ? start : start + head + (int) length;
    }

    private int headLength(int start) {
        int code = buffer[start + 1] & 0x7f;
        return 2 + (code < 126 ? 0 : code == 126 ? 2 : 8) + ((buffer[start + 1] & MASKED) == 0 ? 0 : 4);
    }

    private long payloadLength(int start) {
        int code = buffer[start + 1] & 0x7f;
        ByteBuffer length = ByteBuffer.wrap(buffer, start + 2, buffer.length - start - 2);
        return code < 126 ? code : code == 126 ? length.getShort() & 0xffff : length.getLong();
    }

    /** False when nothing more is to be read: the client closes, or breaks the rules. */
    private boolean frame(int start, int end) {
        int first = buffer[start] & 0xff;
        boolean last = (first & FINAL) != 0;
        if ((first & RESERVED) != 0 || (buffer[start + 1] & MASKED) == 0) {
            return false;
        }
        byte[] payload = unmasked(start + headLength(start), end);
        return switch (first & 0x0f) {
            case TEXT, BINARY -> !fragmented && part(payload, last);
            case CONTINUATION -> fragmented && part(payload, last);
            case PING -> last && payload.length <= LARGEST_CONTROL && reply(PONG, payload, true);
            case PONG -> last && payload.length <= LARGEST_CONTROL;
            case CLOSE -> reply(CLOSE, Arrays.copyOf(payload, Math.min(2, payload.length)), false);
            default -> false;
        };
    }

    private byte[] unmasked(int start, int end) {
        byte[] payload = Arrays.copyOfRange(buffer, start, end);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= buffer[start - 4 + i % 4];
        }
        return payload;
    }

    private boolean part(byte[] payload, boolean last) {
        message.writeBytes(payload);
        fragmented = !last;
        if (message.size() > LARGEST_MESSAGE) {
            return false;
        }
        if (last) {
            byte[] whole = message.toByteArray();
            message.reset();
            sink.message(whole);
        }
        return true;
    }

    private boolean reply(int opcode, byte[] payload, boolean goesOn) {
        sink.reply(frame(opcode, payload));
        return goesOn;
    }
}
