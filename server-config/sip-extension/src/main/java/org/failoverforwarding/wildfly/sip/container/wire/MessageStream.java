package org.failoverforwarding.wildfly.sip.container.wire;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the messages in the bytes of one connection (RFC 3261 sections 7.5 and 18.3) and answers keep-alives (RFC 5626
 * section 4.4.1). What it keeps is bounded; lines between messages which begin none are left out.
 */
public final class MessageStream {
    private static final int LARGEST_HEAD = 32_768;
    private static final int LARGEST_BODY = 65_536;
    private static final int MOST_STRAY_BYTES = 65_536;
    private static final int SMALLEST_BUFFER = 1024;

    /** Hears what the stream carries. */
    public interface Sink {
        /** A message of good form. */
        void message(MessageHead head, byte[] bytes, byte[] body);

        /** A message of bad form; the stream goes on behind it. */
        void malformed(MessageHead head, Fault fault);

        /** An empty line sent twice between messages asks for one back. */
        void ping();
    }

    private final Sink sink;
    private byte[] buffer = new byte[SMALLEST_BUFFER];
    private int filled;
    private int searched;
    private boolean inHead;
    private Pending pending;
    private int emptyLines;
    private int strayBytes;
    private long begun;
    private boolean ended;

    /** A head whose body is not there yet. */
    private record Pending(MessageHead head, Optional<Fault> fault, byte[] bytes, int total) {}

    /** @param sink hears the messages in their order */
    public MessageStream(Sink sink) {
        this.sink = sink;
    }

    /**
     * Takes the next bytes.
     *
     * @param now monotonic nanoseconds
     * @return false when the connection is of no use any more
     */
    public boolean read(byte[] bytes, long now) {
        if (ended) {
            return false;
        }
        begun = filled == 0 ? now : begun;
        append(bytes);
        int start = 0;
        for (int end = take(start); end > start && !ended; end = take(start)) {
            start = end;
            begun = now;
        }
        if (ended) {
            buffer = new byte[0];
            filled = 0;
            return false;
        }
        keepFrom(start);
        return true;
    }

    /** Monotonic nanoseconds at which the message began that is not complete yet, or nothing when none is. */
    public Optional<Long> unfinishedSince() {
        return filled == 0 ? Optional.empty() : Optional.of(begun);
    }

    private void append(byte[] bytes) {
        if (filled + bytes.length > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, filled + bytes.length));
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void keepFrom(int start) {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        searched = Math.max(0, searched - start);
        if (filled == 0 && buffer.length > SMALLEST_BUFFER) {
            buffer = new byte[SMALLEST_BUFFER];
        }
    }

    /** Takes one message or line from there; its end, or the same place when more bytes are needed. */
    private int take(int start) {
        if (pending != null) {
            return body(start);
        }
        return inHead ? head(start) : line(start);
    }

    private int line(int start) {
        int lineEnd = indexOfLineEnd();
        if (lineEnd < 0) {
            return waitFor(start);
        }
        searched = lineEnd;
        if (isEmpty(start, lineEnd)) {
            emptyLine();
            return lineEnd;
        }
        emptyLines = 0;
        inHead = beginsMessage(start, lineEnd);
        return inHead ? head(start) : stray(lineEnd - start, lineEnd);
    }

    private void emptyLine() {
        emptyLines++;
        if (emptyLines == 2) {
            emptyLines = 0;
            sink.ping();
        }
    }

    private int stray(int bytes, int end) {
        strayBytes += bytes;
        ended = strayBytes > MOST_STRAY_BYTES;
        return ended ? filled : end;
    }

    private int waitFor(int start) {
        ended = filled - start > LARGEST_HEAD;
        return start;
    }

    private int head(int start) {
        int headEnd = indexOfHeadEnd();
        if (headEnd < 0) {
            return waitFor(start);
        }
        byte[] bytes = Arrays.copyOfRange(buffer, start, headEnd);
        MessageHead head = MessageHead.read(bytes, bytes.length).orElseThrow();
        int length = Math.max(0, head.contentLength());
        if (length > LARGEST_BODY) {
            sink.malformed(head, new Fault(513, "Message Too Large"));
            ended = true;
            return filled;
        }
        inHead = false;
        pending = new Pending(head, HeadRules.fault(head), bytes, bytes.length + length);
        return body(start);
    }

    private int body(int start) {
        Pending complete = pending;
        int end = start + complete.total;
        if (filled < end) {
            return start;
        }
        pending = null;
        searched = end;
        if (complete.fault.isPresent()) {
            sink.malformed(complete.head, complete.fault.get());
        } else {
            byte[] body = Arrays.copyOfRange(buffer, start + complete.bytes.length, end);
            sink.message(complete.head, complete.bytes, body);
        }
        return end;
    }

    /** A start line, or at least one that its sender took for one. */
    private boolean beginsMessage(int start, int lineEnd) {
        for (int i = start; i + 4 <= lineEnd; i++) {
            boolean version = (buffer[i] | 0x20) == 's'
                    && (buffer[i + 1] | 0x20) == 'i'
                    && (buffer[i + 2] | 0x20) == 'p'
                    && buffer[i + 3] == '/';
            if (version && (i == start || buffer[i - 1] == ' ')) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(int start, int lineEnd) {
        return lineEnd - start == 1 || lineEnd - start == 2 && buffer[start] == '\r';
    }

    /** Behind the next line end; both searches remember how far they looked, so that no byte is looked at twice. */
    private int indexOfLineEnd() {
        for (; searched < filled; searched++) {
            if (buffer[searched] == '\n') {
                return searched + 1;
            }
        }
        return -1;
    }

    /** Behind the empty line that ends a head. */
    private int indexOfHeadEnd() {
        for (; searched < filled; searched++) {
            boolean empty = buffer[searched] == '\n'
                    && (buffer[searched - 1] == '\n' || buffer[searched - 1] == '\r' && buffer[searched - 2] == '\n');
            if (empty) {
                return searched + 1;
            }
        }
        return -1;
    }
}
