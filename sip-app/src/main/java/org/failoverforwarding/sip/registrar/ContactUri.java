package org.failoverforwarding.sip.registrar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SIP or SIPS URI taken apart (RFC 3261 §19.1.1), read from text that anybody wrote.
 *
 * @param text as received
 * @param scheme "sip" or "sips"
 * @param user with its escapes, or empty
 * @param host name or address in lower case
 * @param port 1 to 65535, or 0 where none is given
 * @param parameters URI parameters by lower-case name; a flag has an empty value
 */
record ContactUri(String text, String scheme, String user, String host, int port, Map<String, String> parameters) {

    static final int MAX_LENGTH = 1024;

    /** A URI for all numbers of a telephone system (RFC 6140 §5.1). */
    static final String BULK = "bnc";

    /** Parameters which make two URIs differ even when only one of them has it (RFC 3261 §19.1.4). */
    private static final List<String> SIGNIFICANT = List.of("transport", "user", "ttl", "method", "maddr", BULK);

    private static final Pattern URI = Pattern.compile(
            "(sips?):(?:([^@\\s<>\"]{1,256})@)?(\\[[0-9a-f:.]{2,45}]|[a-z0-9](?:[a-z0-9.-]{0,253}))"
                    + "(?::(\\d{1,5}))?((?:;[^;?\\s<>\"]+)*)(?:\\?[^\\s<>\"]*)?",
            Pattern.CASE_INSENSITIVE);

    /** The URI, or empty when it is no well-formed SIP or SIPS URI. */
    static Optional<ContactUri> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = URI.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int port = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        if (port > 65535 || matcher.group(4) != null && port == 0) {
            return Optional.empty();
        }
        return Optional.of(new ContactUri(
                text,
                matcher.group(1).toLowerCase(Locale.ROOT),
                Optional.ofNullable(matcher.group(2)).orElse(""),
                matcher.group(3).toLowerCase(Locale.ROOT),
                port,
                parameters(matcher.group(5))));
    }

    /** Whether both name the same place (RFC 3261 §19.1.4), unknown parameters of one side left aside. */
    boolean matches(ContactUri other) {
        return scheme.equals(other.scheme)
                && unescaped(user).equals(unescaped(other.user))
                && host.equals(other.host)
                && port == other.port
                && SIGNIFICANT.stream().allMatch(name -> same(name, other));
    }

    /** The user part without password and escapes. */
    String plainUser() {
        int password = user.indexOf(':');
        return unescaped(password < 0 ? user : user.substring(0, password));
    }

    private boolean same(String name, ContactUri other) {
        return Optional.ofNullable(parameters.get(name)).equals(Optional.ofNullable(other.parameters.get(name)));
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : text.split(";")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String value = equals < 0 ? "" : parameter.substring(equals + 1);
            if (!name.isEmpty()) {
                parameters.putIfAbsent(name.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
            }
        }
        return Map.copyOf(parameters);
    }

    private static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '%' && i + 2 < text.length() && isHex(text, i + 1) && isHex(text, i + 2);
            plain.append(escape ? (char) Integer.parseInt(text, i + 1, i + 3, 16) : c);
            i += escape ? 2 : 0;
        }
        return plain.toString();
    }

    private static boolean isHex(String text, int index) {
        return Character.digit(text.charAt(index), 16) >= 0;
    }
}
