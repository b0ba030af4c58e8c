package org.failoverforwarding.wildfly.sip.container.wire;

import java.util.Locale;
import java.util.Optional;

/** Whether the first line is a request line or a status line (RFC 3261 sections 7.1 and 7.2). */
final class StartLineForm {
    private static final String VERSION = "SIP/2.0";
    private static final int STATUS_END = VERSION.length() + 4;

    private StartLineForm() {}

    static Optional<Fault> fault(MessageHead head) {
        return head.isResponse() ? statusLine(head.startLine()) : requestLine(head.startLine());
    }

    /** True when somebody meant it as SIP, so that an answer makes sense. */
    static boolean isMeantAsSip(MessageHead head) {
        return head.startLine().toUpperCase(Locale.ROOT).contains("SIP/");
    }

    private static Optional<Fault> statusLine(String line) {
        boolean status = line.regionMatches(true, 0, VERSION + ' ', 0, VERSION.length() + 1)
                && line.length() >= STATUS_END
                && line.charAt(VERSION.length() + 1) >= '1'
                && line.charAt(VERSION.length() + 1) <= '6'
                && Chars.isNumber(line.substring(VERSION.length() + 1, STATUS_END))
                && (line.length() == STATUS_END || line.charAt(STATUS_END) == ' ');
        return status ? Optional.empty() : Optional.of(Fault.badRequest("Malformed status line"));
    }

    private static Optional<Fault> requestLine(String line) {
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (first < 0 || last == first || !Chars.isToken(line.substring(0, first))) {
            return Optional.of(Fault.badRequest("Malformed request line"));
        }
        String version = line.substring(last + 1);
        if (!version.equalsIgnoreCase(VERSION)) {
            return Optional.of(
                    version.matches("(?i)SIP/\\d+\\.\\d+")
                            ? new Fault(505, "Version Not Supported")
                            : Fault.badRequest("Malformed request line"));
        }
        String uri = line.substring(first + 1, last);
        boolean wellFormed = UriForm.isWellFormed(uri) && !UriForm.hasHeaders(uri);
        return wellFormed ? Optional.empty() : Optional.of(Fault.badRequest("Malformed Request-URI"));
    }
}
