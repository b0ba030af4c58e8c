package org.failoverforwarding.wildfly.sip.container.wire;

/** Whether a text has the form of a URI; SIP and SIPS URIs are looked at closely (RFC 3261 section 19.1.1). */
final class UriForm {
    private static final int LONGEST = 4096;

    private UriForm() {}

    static boolean isWellFormed(String uri) {
        int colon = uri.indexOf(':');
        if (colon < 1 || uri.length() > LONGEST || !isScheme(uri.substring(0, colon)) || !isClean(uri)) {
            return false;
        }
        String rest = uri.substring(colon + 1);
        return isSip(uri) ? isSipRest(rest) : !rest.isEmpty();
    }

    static boolean isSip(String uri) {
        return uri.regionMatches(true, 0, "sip:", 0, 4) || uri.regionMatches(true, 0, "sips:", 0, 5);
    }

    /** Headers in a URI stand after a question mark behind the host. */
    static boolean hasHeaders(String uri) {
        return isSip(uri) && uri.indexOf('?', uri.lastIndexOf('@') + 1) >= 0;
    }

    private static boolean isScheme(String scheme) {
        return Chars.isLetter(scheme.charAt(0))
                && Chars.all(scheme, c -> Chars.isLetter(c) || Chars.isDigit(c) || "+-.".indexOf(c) >= 0);
    }

    private static boolean isClean(String uri) {
        return Chars.all(uri, c -> c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '"');
    }

    private static boolean isSipRest(String rest) {
        int at = rest.lastIndexOf('@');
        return at != 0 && areEscapes(rest) && isHostPart(rest.substring(at + 1));
    }

    private static boolean areEscapes(String text) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (i + 2 >= text.length() || !Chars.isHex(text.charAt(i + 1)) || !Chars.isHex(text.charAt(i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHostPart(String text) {
        int headers = text.indexOf('?');
        String addressed = headers < 0 ? text : text.substring(0, headers);
        int parameters = addressed.indexOf(';');
        if (parameters >= 0 && (addressed.endsWith(";") || addressed.contains(";;"))) {
            return false;
        }
        return HostForm.isHostPort(parameters < 0 ? addressed : addressed.substring(0, parameters));
    }
}
