package org.failoverforwarding.routing;

import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a {@code sip:}, {@code sips:} or {@code tel:} URI (RFC 3261 §19.1, RFC 3966) that routing looks at.
 *
 * @param scheme lower case
 * @param user without password and user parameters, still escaped; may be empty
 * @param host with brackets around an IPv6 address; empty with {@code tel:}
 * @param port 0 where there is none
 */
record SipUri(String scheme, String user, String host, int port) {

    private static final int LONGEST_USER = 64;
    private static final int ESCAPE = 3;
    private static final String USER_CHARACTERS = "-_.!~*'()&=+$,/";

    /** Reads attacker-made text; empty when it is none of the three kinds. */
    static Optional<SipUri> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 3) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = text.substring(colon + 1);
        if (scheme.equals("tel")) {
            return Optional.of(new SipUri(scheme, safeUser(rest), "", 0));
        }
        if (!scheme.equals("sip") && !scheme.equals("sips")) {
            return Optional.empty();
        }
        int at = rest.indexOf('@');
        String user = at < 0 ? "" : safeUser(rest.substring(0, at));
        return hostAndPort(scheme, user, rest.substring(at + 1));
    }

    private static Optional<SipUri> hostAndPort(String scheme, String user, String text) {
        int end = firstOf(text, ";?", 0);
        String hostPort = text.substring(0, end);
        int bracket = hostPort.indexOf(']');
        int colon = hostPort.indexOf(':', Math.max(bracket, 0));
        String host = colon < 0 ? hostPort : hostPort.substring(0, colon);
        int port = colon < 0 ? 0 : port(hostPort, colon + 1);
        return host.isEmpty() || port < 0 ? Optional.empty() : Optional.of(new SipUri(scheme, user, host, port));
    }

    private static int port(String text, int from) {
        int port = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || port > 65535) {
                return -1;
            }
            port = port * 10 + digit;
        }
        return port > 65535 ? -1 : port;
    }

    /** A user part that is safe to write into a URI: no password, no parameters, no foreign characters, cut to 64. */
    static String safeUser(String raw) {
        int end = Math.min(firstOf(raw, ":;?@", 0), LONGEST_USER);
        for (int i = 0; i < end; i++) {
            if (!isUserCharacter(raw.charAt(i))) {
                return withoutForeignCharacters(raw, end);
            }
        }
        return end == raw.length() ? raw : raw.substring(0, end);
    }

    private static String withoutForeignCharacters(String raw, int end) {
        StringBuilder safe = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (isEscape(raw, i, end)) {
                safe.append(raw, i, i + ESCAPE);
                i += ESCAPE - 1;
            } else if (isUserCharacter(raw.charAt(i))) {
                safe.append(raw.charAt(i));
            }
        }
        return safe.toString();
    }

    private static boolean isEscape(String text, int at, int end) {
        return at + ESCAPE <= end
                && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    /** What was dialled: the user part without password and parameters, escapes resolved (RFC 3261 §19.1.2). */
    static String dialled(String user) {
        int end = Math.min(firstOf(user, ":;?@", 0), LONGEST_USER);
        if (user.indexOf('%') < 0) {
            return end == user.length() ? user : user.substring(0, end);
        }
        StringBuilder text = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (isEscape(user, i, end)) {
                text.append((char) Integer.parseInt(user, i + 1, i + ESCAPE, 16));
                i += ESCAPE - 1;
            } else {
                text.append(user.charAt(i));
            }
        }
        return text.toString();
    }

    private static boolean isUserCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || USER_CHARACTERS.indexOf(c) >= 0;
    }

    private static int firstOf(String text, String characters, int from) {
        for (int i = from; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
