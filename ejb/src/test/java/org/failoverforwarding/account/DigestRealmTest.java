package org.failoverforwarding.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DigestRealmTest {

    /** RFC 7616 §3.9.1. */
    private final DigestRealm realm = new DigestRealm("http-auth@example.org");

    @Test
    void hashesUserRealmAndPassword() {
        assertEquals("3d78807defe7de2157e2b0b6573a855f", realm.ha1Md5("Mufasa", "Circle of Life"));
        assertEquals(
                "7987c64c30e25f1b74be53f966b49b90f2808aa92faf9a00262392d7b4794232",
                realm.ha1Sha256("Mufasa", "Circle of Life"));
    }

    @Test
    void refusesARealmThatCannotBeQuoted() {
        assertThrows(IllegalArgumentException.class, () -> new DigestRealm("a\"b"));
        assertThrows(IllegalArgumentException.class, () -> new DigestRealm(" "));
    }
}
