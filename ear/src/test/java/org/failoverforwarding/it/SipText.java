package org.failoverforwarding.it;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A SIP message as it came on the wire: start line and header lines, without the body. */
public record SipText(String startLine, List<String> headers) {

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^-{10,}.*$");
    private static final String RECEIVED = " message received ";

    /** What changes from call to call or belongs to the hop alone. */
    private static final List<String> OF_THE_HOP =
            List.of("Via:", "Call-ID:", "CSeq:", "Contact:", "Content-Type:", "Content-Length:", "User-Agent:");

    public SipText {
        headers = List.copyOf(headers);
    }

    /** Takes SIPp's message file apart. */
    static List<SipText> received(String log) {
        return SEPARATOR
                .splitAsStream(log)
                .filter(entry -> entry.contains(RECEIVED))
                .map(SipText::parse)
                .toList();
    }

    private static SipText parse(String entry) {
        List<String> lines = entry.strip()
                .lines()
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        return new SipText(lines.get(0), lines.subList(1, lines.size()));
    }

    public boolean isInvite() {
        return startLine.startsWith("INVITE ");
    }

    /** The start line and every header but those of the hop, in order, without tags. */
    public List<String> endToEnd() {
        Stream<String> kept = headers.stream()
                .filter(header -> OF_THE_HOP.stream().noneMatch(header::startsWith))
                .map(header -> header.replaceFirst(";tag=[^;>]*", ""));
        return Stream.concat(Stream.of(startLine), kept).toList();
    }
}
