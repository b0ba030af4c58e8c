package org.failoverforwarding.sip.auth;

import java.time.Duration;
import org.failoverforwarding.account.DigestRealm;

/**
 * How requests are challenged.
 *
 * @param realm protection domain, part of every stored HA1
 * @param nonceLifetime how long a nonce may be used, 10 to 600 s
 * @param legacyAllowed accept digests without qop (RFC 2069), each with a nonce of its own
 */
public record DigestSettings(DigestRealm realm, Duration nonceLifetime, boolean legacyAllowed) {

    public static final Duration DEFAULT_NONCE_LIFETIME = Duration.ofSeconds(60);

    /** The safe settings for a realm. */
    public static DigestSettings of(DigestRealm realm) {
        return new DigestSettings(realm, DEFAULT_NONCE_LIFETIME, false);
    }
}
