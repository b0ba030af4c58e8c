package org.failoverforwarding.wildfly.sip.container.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The start line and the header fields of a message, nothing in them interpreted yet (RFC 3261 section 7). */
public final class MessageHead {
    private static final int MOST_FIELDS = 256;

    private final String startLine;
    private final List<HeaderField> fields = new ArrayList<>(16);
    private final int length;
    private Optional<Fault> fault = Optional.empty();
    private boolean plain = true;

    private MessageHead(String text, int start, int end, int length) {
        this.length = length;
        int line = lineEnd(text, start);
        startLine = text.substring(start, line);
        readFields(text, next(text, line), end);
    }

    /**
     * Reads up to the empty line.
     *
     * @return the head, or nothing when the bytes end before it or hold only line ends
     */
    public static Optional<MessageHead> read(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < length && (text.charAt(start) == '\r' || text.charAt(start) == '\n')) {
            start++;
        }
        int line = start;
        while (line < length) {
            int end = lineEnd(text, line);
            if (end == length) {
                return Optional.empty();
            }
            if (end == line) {
                return Optional.of(new MessageHead(text, start, line, next(text, end)));
            }
            line = next(text, end);
        }
        return Optional.empty();
    }

    private void readFields(String text, int from, int end) {
        int line = from;
        while (line < end && fault.isEmpty()) {
            int lineEnd = lineEnd(text, line);
            int following = next(text, lineEnd);
            if (following < end && Chars.isSpace(text.charAt(following))) {
                plain = false;
                StringBuilder unfolded = new StringBuilder(text.substring(line, lineEnd));
                following = unfold(text, following, end, unfolded);
                addField(unfolded.toString(), 0, unfolded.length());
            } else {
                addField(text, line, lineEnd);
            }
            line = following;
        }
    }

    /** Appends the lines which continue a field; says where the next field begins. */
    private static int unfold(String text, int from, int end, StringBuilder unfolded) {
        int line = from;
        while (line < end && Chars.isSpace(text.charAt(line))) {
            int lineEnd = lineEnd(text, line);
            unfolded.append(' ').append(text, line, lineEnd);
            line = next(text, lineEnd);
        }
        return line;
    }

    private void addField(String text, int from, int to) {
        int colon = text.indexOf(':', from);
        boolean named = colon >= 0 && colon < to;
        if (!named || fields.size() == MOST_FIELDS) {
            fault = Optional.of(Fault.badRequest(named ? "Too many header fields" : "Header without colon"));
            return;
        }
        String name = text.substring(from, colon);
        String bare = name.stripTrailing();
        plain &= bare.length() == name.length();
        if (!Chars.isToken(bare) || hasControl(text, from, to)) {
            fault = Optional.of(Fault.badRequest("Malformed header field"));
            return;
        }
        fields.add(new HeaderField(
                HeaderNames.canonical(bare), text.substring(colon + 1, to).strip()));
    }

    /** Control characters are allowed only escaped, in a quoted string. */
    private static boolean hasControl(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Chars.isControl(c) && c != '\t' && (i == from || text.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static int next(String text, int lineEnd) {
        return Math.min(text.length(), lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1));
    }

    String startLine() {
        return startLine;
    }

    List<HeaderField> fields() {
        return fields;
    }

    /** How often a header field is there, by its canonical name. */
    int count(String name) {
        int count = 0;
        for (HeaderField field : fields) {
            if (field.name().equals(name)) {
                count++;
            }
        }
        return count;
    }

    /** All values of a header field, by its canonical name. */
    List<String> values(String name) {
        List<String> values = new ArrayList<>(2);
        for (HeaderField field : fields) {
            if (field.name().equals(name)) {
                values.add(field.value());
            }
        }
        return values;
    }

    /** Bytes up to the body, line ends before the start line included. */
    public int length() {
        return length;
    }

    /** What is wrong with its lines, if anything is. */
    Optional<Fault> fault() {
        return fault;
    }

    /** No line is folded and no space stands before a colon. */
    public boolean isPlain() {
        return plain;
    }

    public boolean isResponse() {
        return startLine.regionMatches(true, 0, "SIP/", 0, 4);
    }

    /** Length of the body as announced, or -1 when it is not announced. Only of use when there is no fault. */
    public int contentLength() {
        List<String> values = values("content-length");
        return values.isEmpty() || !Chars.isNumber(values.get(0), Integer.MAX_VALUE)
                ? -1
                : Integer.parseInt(values.get(0));
    }

    /** The same message head in its plainest form: long names, no folding, one space after each colon. */
    public byte[] canonical() {
        StringBuilder text = new StringBuilder(length + 64).append(startLine).append("\r\n");
        for (HeaderField field : fields) {
            text.append(field.name()).append(": ").append(field.value()).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
