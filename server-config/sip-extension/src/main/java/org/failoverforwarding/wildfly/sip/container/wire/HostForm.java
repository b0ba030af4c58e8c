package org.failoverforwarding.wildfly.sip.container.wire;

/** Whether a text has the form of a host with or without port (RFC 3261 section 25.1, RFC 5118). */
final class HostForm {
    private static final int LONGEST = 255;
    private static final int HIGHEST_PORT = 65_535;

    private HostForm() {}

    static boolean isHostPort(String text) {
        int hostEnd = text.startsWith("[") ? text.indexOf(']') + 1 : text.indexOf(':');
        if (hostEnd < 0) {
            hostEnd = text.length();
        }
        String port = text.substring(hostEnd);
        return isHost(text.substring(0, hostEnd))
                && (port.isEmpty()
                        || port.charAt(0) == ':'
                                && Chars.isNumber(port.substring(1), HIGHEST_PORT)
                                && !port.equals(":0"));
    }

    private static boolean isHost(String host) {
        if (host.isEmpty() || host.length() > LONGEST) {
            return false;
        }
        return host.charAt(0) == '['
                ? isReference(host)
                : Chars.all(host, c -> Chars.isLetter(c) || Chars.isDigit(c) || "-._".indexOf(c) >= 0);
    }

    /** Also with three colons, which the grammar of RFC 3261 allows by mistake (RFC 5118 section 4.10). */
    private static boolean isReference(String host) {
        return host.endsWith("]")
                && host.indexOf(':') != host.lastIndexOf(':')
                && Chars.all(host.substring(1, host.length() - 1), c -> Chars.isHex(c) || c == ':' || c == '.');
    }
}
