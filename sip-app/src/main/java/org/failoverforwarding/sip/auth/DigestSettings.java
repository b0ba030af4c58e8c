package org.failoverforwarding.sip.auth;

import java.time.Duration;

/**
 * How requests are challenged.
 *
 * @param realm protection domain, part of every stored HA1
 * @param nonceLifetime how long a nonce may be used, 10 to 600 s
 * @param legacyAllowed accept digests without qop (RFC 2069), each with a nonce of its own
 */
public record DigestSettings(String realm, Duration nonceLifetime, boolean legacyAllowed) {

    public static final Duration DEFAULT_NONCE_LIFETIME = Duration.ofSeconds(60);

    public DigestSettings {
        if (realm.isBlank() || realm.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            throw new IllegalArgumentException("A realm is text without quotes: " + realm);
        }
    }

    /** The safe settings for a realm. */
    public static DigestSettings of(String realm) {
        return new DigestSettings(realm, DEFAULT_NONCE_LIFETIME, false);
    }
}
