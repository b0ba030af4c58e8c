package org.failoverforwarding.account;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: a SCRAM-SHA-256 salted password (RFC 5802 §3, RFC 7677).
 *
 * @param hash 32 bytes, base64
 * @param salt 16 bytes, base64
 * @param iterations of PBKDF2
 */
public record SaltedPassword(String hash, String salt, int iterations) implements Serializable {

    /** Of new passwords; the SCRAM of WildFly's clients and servers refuses more than 32,768 unless told otherwise. */
    public static final int ITERATIONS = 32_000;

    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;

    /** Salts and hashes a new password. */
    public static SaltedPassword of(String password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new SaltedPassword(base64(pbkdf2(password, salt, ITERATIONS)), base64(salt), ITERATIONS);
    }

    /** Compares in constant time. */
    public boolean matches(String password) {
        byte[] expected = Base64.getDecoder().decode(hash);
        return MessageDigest.isEqual(
                expected, pbkdf2(password, Base64.getDecoder().decode(salt), iterations));
    }

    private static byte[] pbkdf2(String password, byte[] salt, int iterations) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java platform has no PBKDF2WithHmacSHA256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SaltedPassword";
    }
}
