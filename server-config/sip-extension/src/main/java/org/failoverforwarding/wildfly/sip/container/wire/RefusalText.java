package org.failoverforwarding.wildfly.sip.container.wire;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer to a request whose form is wrong, written from the header fields which could be read (RFC 3261 section
 * 8.2.6). It is never larger than the request by more than its first line, so nobody gains by a forged source address.
 */
public final class RefusalText {
    private static final List<String> COPIED = List.of("from", "call-id", "cseq");

    private static final Pattern TAG = Pattern.compile(";\\s*tag\\s*=", Pattern.CASE_INSENSITIVE);

    private RefusalText() {}

    /** The answer, or nothing where none is owed: to responses, to an ACK, to what is not SIP or names no way back. */
    public static Optional<byte[]> of(MessageHead head, Fault fault, InetSocketAddress source) {
        return of(head, fault, source, Map.of());
    }

    /** The same with further header fields. */
    public static Optional<byte[]> of(
            MessageHead head, Fault fault, InetSocketAddress source, Map<String, String> further) {
        List<String> vias = head.values("via");
        boolean owed = !head.isResponse()
                && !head.startLine().startsWith("ACK ")
                && StartLineForm.isMeantAsSip(head)
                && !vias.isEmpty();
        return owed ? Optional.of(write(head, fault, source, further)) : Optional.empty();
    }

    private static byte[] write(MessageHead head, Fault fault, InetSocketAddress source, Map<String, String> further) {
        List<String> vias = head.values("via");
        StringBuilder text = new StringBuilder(512)
                .append("SIP/2.0 ")
                .append(fault.status())
                .append(' ')
                .append(fault.reason())
                .append("\r\n");
        field(text, "Via", received(vias.get(0), source));
        vias.stream().skip(1).forEach(via -> field(text, "Via", via));
        head.values("to").stream().limit(1).forEach(to -> field(text, "To", tagged(to, head)));
        for (String name : COPIED) {
            head.values(name).stream().limit(1).forEach(value -> field(text, name, value));
        }
        further.forEach((name, value) -> field(text, name, value));
        return text.append("Content-Length: 0\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With a tag, the same for each repetition of the request. */
    private static String tagged(String to, MessageHead head) {
        return TAG.matcher(to).find()
                ? to
                : to + ";tag=" + Integer.toHexString(head.fields().hashCode());
    }

    /** Where the request came from, as the sender may ask (RFC 3581 section 4). */
    private static String received(String via, InetSocketAddress source) {
        int end = via.indexOf(',');
        String top = end < 0 ? via : via.substring(0, end);
        String marked = top.replaceFirst("(?i);\\s*rport\\s*(?=;|$)", ";rport=" + source.getPort())
                + ";received="
                + source.getAddress().getHostAddress();
        return end < 0 ? marked : marked + via.substring(end);
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }
}
