package org.failoverforwarding.sip.auth;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a digest was made for the Request-URI of its request (RFC 7616 §3.4.6). */
final class DigestUris {

    private static final Pattern SIP_URI = Pattern.compile(
            "(sips?):(?:([^@]*)@)?(\\[[0-9a-f:.]+]|[^:;?]+)(?::(\\d{1,5}))?(?:[;?].*)?", Pattern.DOTALL);

    private DigestUris() {}

    /** Same scheme, host, port and user; a digest URI without a user names the server and fits every user of it. */
    static boolean match(String digestUri, String requestUri) {
        if (digestUri.equals(requestUri)) {
            return true;
        }
        Matcher digest = SIP_URI.matcher(lowerCaseHost(digestUri));
        Matcher request = SIP_URI.matcher(lowerCaseHost(requestUri));
        if (!digest.matches() || !request.matches()) {
            return false;
        }
        return digest.group(1).equals(request.group(1))
                && (digest.group(2) == null || digest.group(2).equals(request.group(2)))
                && digest.group(3).equals(request.group(3))
                && port(digest).equals(port(request));
    }

    private static String lowerCaseHost(String uri) {
        int at = uri.indexOf('@');
        int colon = uri.indexOf(':') + 1;
        String scheme = uri.substring(0, colon).toLowerCase(Locale.ROOT);
        if (at < colon) {
            return scheme + uri.substring(colon).toLowerCase(Locale.ROOT);
        }
        return scheme + uri.substring(colon, at) + uri.substring(at).toLowerCase(Locale.ROOT);
    }

    private static String port(Matcher uri) {
        if (uri.group(4) != null) {
            return uri.group(4);
        }
        return uri.group(1).equals("sips") ? "5061" : "5060";
    }
}
