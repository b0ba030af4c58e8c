package org.failoverforwarding.account.service;

import java.security.SecureRandom;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.account.StoredSecret;

/** Generates secrets that people can copy by hand, and hashes digest secrets. */
public final class Secrets {

    /** Without the letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 23 of 55 characters: 132 bits. */
    private static final int LENGTH = 23;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** At least 128 bits of chance. */
    public static String generate() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString();
    }

    /** HA1 values for the realm of this installation. */
    public static StoredSecret stored(String user, String secret) {
        DigestRealm realm = DigestRealm.ofInstallation();
        return new StoredSecret(realm.ha1Md5(user, secret), realm.ha1Sha256(user, secret));
    }
}
