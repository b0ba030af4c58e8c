package org.failoverforwarding.wildfly.sip.container.wire;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compact forms of header field names (RFC 3261 section 7.3.3 and the IANA registry). */
final class HeaderNames {
    private static final Map<String, String> COMPACT = Map.ofEntries(
            Map.entry("a", "accept-contact"),
            Map.entry("b", "referred-by"),
            Map.entry("c", "content-type"),
            Map.entry("d", "request-disposition"),
            Map.entry("e", "content-encoding"),
            Map.entry("f", "from"),
            Map.entry("i", "call-id"),
            Map.entry("j", "reject-contact"),
            Map.entry("k", "supported"),
            Map.entry("l", "content-length"),
            Map.entry("m", "contact"),
            Map.entry("n", "identity-info"),
            Map.entry("o", "event"),
            Map.entry("r", "refer-to"),
            Map.entry("s", "subject"),
            Map.entry("t", "to"),
            Map.entry("u", "allow-events"),
            Map.entry("v", "via"),
            Map.entry("x", "session-expires"),
            Map.entry("y", "identity"));

    /** How nearly every sender writes them: no new text for each field of each message. */
    private static final Map<String, String> USUAL = Stream.of(
                    "Via",
                    "From",
                    "To",
                    "Call-ID",
                    "CSeq",
                    "Max-Forwards",
                    "Contact",
                    "Allow",
                    "Supported",
                    "Require",
                    "Route",
                    "Record-Route",
                    "User-Agent",
                    "Server",
                    "Expires",
                    "Authorization",
                    "Session-Expires",
                    "P-Asserted-Identity",
                    "Privacy",
                    "Diversion",
                    "History-Info",
                    "Subject",
                    "Content-Type",
                    "Content-Length")
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> name.toLowerCase(Locale.ROOT)));

    private HeaderNames() {}

    /** Long and in lower case. */
    static String canonical(String name) {
        String usual = USUAL.get(name);
        if (usual != null) {
            return usual;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? COMPACT.getOrDefault(lower, lower) : lower;
    }
}
