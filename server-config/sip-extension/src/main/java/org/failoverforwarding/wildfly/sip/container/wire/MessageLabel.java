package org.failoverforwarding.wildfly.sip.container.wire;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the head of a message tells of its place among others, read before anything is parsed.
 *
 * @param method of a request; empty for a response
 * @param callId by which messages of one call belong together
 * @param branch of the topmost Via, which tells requests apart (RFC 3261 section 8.1.1.7); empty without one
 * @param recipient the URI in To
 * @param begins whether it is a request that begins something: it names no dialog, and no transaction but its own
 */
public record MessageLabel(String method, String callId, String branch, String recipient, boolean begins) {
    private static final Set<String> CONTINUING = Set.of("ACK", "BYE", "CANCEL", "PRACK", "UPDATE", "INFO");

    /** Reads a head without fault. */
    public static MessageLabel of(MessageHead head) {
        String line = head.startLine();
        String method = head.isResponse() ? "" : line.substring(0, line.indexOf(' '));
        String to = first(head, "to");
        boolean begins = !method.isEmpty()
                && !CONTINUING.contains(method)
                && parameter(to, "tag").isEmpty();
        return new MessageLabel(
                method, first(head, "call-id"), parameter(topmost(first(head, "via")), "branch"), uri(to), begins);
    }

    private static String first(MessageHead head, String name) {
        List<String> values = head.values(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    private static String topmost(String via) {
        int end = via.indexOf(',');
        return end < 0 ? via : via.substring(0, end);
    }

    private static String uri(String address) {
        int open = address.indexOf('<');
        int end = open < 0 ? address.indexOf(';') : address.indexOf('>', open);
        return address.substring(open + 1, end < 0 ? address.length() : end);
    }

    /** The value of a parameter behind the address; empty when it is not there. */
    private static String parameter(String value, String name) {
        int from = value.indexOf(';', value.lastIndexOf('>') + 1);
        while (from >= 0) {
            int end = value.indexOf(';', from + 1);
            String parameter =
                    value.substring(from + 1, end < 0 ? value.length() : end).strip();
            int equals = parameter.indexOf('=');
            if (equals > 0
                    && parameter
                            .substring(0, equals)
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .equals(name)) {
                return parameter.substring(equals + 1).strip();
            }
            from = end;
        }
        return "";
    }
}
