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
            StringBuilder folded = null;
            while (following < end && Chars.isSpace(text.charAt(following))) {
                folded = folded == null ? new StringBuilder(text.substring(line, lineEnd)) : folded;
                int more = lineEnd(text, following);
                folded.append(' ').append(text, following, more);
                following = next(text, more);
            }
            plain &= folded == null;
            addField(folded == null ? text.substring(line, lineEnd) : folded.toString());
            line = following;
        }
    }

    private void addField(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || fields.size() == MOST_FIELDS) {
            fault = Optional.of(Fault.badRequest(colon < 0 ? "Header without colon" : "Too many header fields"));
            return;
        }
        String name = line.substring(0, colon);
        String bare = name.stripTrailing();
        plain &= bare.length() == name.length();
        if (!Chars.isToken(bare) || hasControl(line)) {
            fault = Optional.of(Fault.badRequest("Malformed header field"));
            return;
        }
        fields.add(new HeaderField(
                HeaderNames.canonical(bare), line.substring(colon + 1).strip()));
    }

    /** Control characters are allowed only escaped, in a quoted string. */
    private static boolean hasControl(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Chars.isControl(c) && c != '\t' && (i == 0 || line.charAt(i - 1) != '\\')) {
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
