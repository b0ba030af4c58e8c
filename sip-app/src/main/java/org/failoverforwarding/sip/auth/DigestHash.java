package org.failoverforwarding.sip.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.routing.SystemSnapshot;

/** A hash of the digest scheme with its name on the wire (RFC 7616 §6.1). */
public enum DigestHash {
    SHA_256("SHA-256", "SHA-256", 64),
    MD5("MD5", "MD5", 32);

    private static final HexFormat HEX = HexFormat.of();

    private final String token;
    private final String javaName;
    private final int hexLength;

    DigestHash(String token, String javaName, int hexLength) {
        this.token = token;
        this.javaName = javaName;
        this.hexLength = hexLength;
    }

    /** The hashes of a setting, strongest first (RFC 8760 §2.4). */
    public static List<DigestHash> of(DigestAlgorithm algorithm) {
        return switch (algorithm) {
            case MD5 -> List.of(MD5);
            case SHA_256 -> List.of(SHA_256);
            case BOTH -> List.of(SHA_256, MD5);
        };
    }

    /** The hash by its {@code algorithm} parameter; absent means MD5, session variants are not offered. */
    static Optional<DigestHash> byToken(String algorithm) {
        if (algorithm.isEmpty() || MD5.token.equalsIgnoreCase(algorithm)) {
            return Optional.of(MD5);
        }
        return SHA_256.token.equalsIgnoreCase(algorithm) ? Optional.of(SHA_256) : Optional.empty();
    }

    String token() {
        return token;
    }

    int hexLength() {
        return hexLength;
    }

    /** The stored HA1 of this hash, empty where it is switched off. */
    Optional<String> secretOf(SystemSnapshot.Secret secret) {
        if (!of(secret.algorithm()).contains(this)) {
            return Optional.empty();
        }
        String ha1 = this == MD5 ? secret.ha1Md5() : secret.ha1Sha256();
        return ha1.length() == hexLength ? Optional.of(ha1) : Optional.empty();
    }

    String hex(String text) {
        try {
            return HEX.formatHex(MessageDigest.getInstance(javaName).digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(javaName + " is part of every Java platform", e);
        }
    }
}
