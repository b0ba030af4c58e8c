package org.failoverforwarding.sip.auth;

/**
 * The parameters of one {@code Authorization: Digest} value (RFC 7616 §3.4), unquoted; an absent one is empty.
 *
 * @param nc eight hex digits, or empty
 */
public record DigestCredentials(
        String username,
        String realm,
        String nonce,
        String uri,
        String response,
        String algorithm,
        String qop,
        String nc,
        String cnonce) {

    /** Without qop: the form of RFC 2069. */
    boolean isLegacy() {
        return qop.isEmpty();
    }

    /** The digest which this request must have shown, given the user's HA1 (RFC 7616 §3.4.1). */
    String expectedResponse(DigestHash hash, String ha1, String method) {
        String ha2 = hash.hex(method + ':' + uri);
        if (isLegacy()) {
            return hash.hex(ha1 + ':' + nonce + ':' + ha2);
        }
        return hash.hex(ha1 + ':' + nonce + ':' + nc + ':' + cnonce + ':' + qop + ':' + ha2);
    }

    /** The nonce count as a number, 1 for the form without one. */
    long count() {
        return nc.isEmpty() ? 1 : Long.parseLong(nc, 16);
    }
}
