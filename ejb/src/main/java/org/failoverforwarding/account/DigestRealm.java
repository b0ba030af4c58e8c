package org.failoverforwarding.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.failoverforwarding.operation.Setting;

/**
 * Protection domain of the digest secrets of this installation (RFC 7616 §3.3); part of every stored HA1, so a new
 * realm makes the old secrets worthless.
 *
 * @param name text without quotes
 */
public record DigestRealm(String name) {

    /** System property which sets it. */
    public static final String PROPERTY = "failover.realm";

    private static final String DEFAULT = "failover.local";

    public DigestRealm {
        if (name.isBlank() || name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            throw new IllegalArgumentException("A realm is text without quotes: " + name);
        }
    }

    /** The realm of this server. */
    public static DigestRealm ofInstallation() {
        return Setting.parsed(PROPERTY, DEFAULT, DigestRealm::new);
    }

    /** HA1 for MD5: 32 hex digits in lower case. */
    public String ha1Md5(String user, String password) {
        return ha1("MD5", user, password);
    }

    /** HA1 for SHA-256: 64 hex digits in lower case. */
    public String ha1Sha256(String user, String password) {
        return ha1("SHA-256", user, password);
    }

    private String ha1(String hash, String user, String password) {
        try {
            byte[] text = (user + ':' + name + ':' + password).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(hash).digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(hash + " is part of every Java platform", e);
        }
    }
}
