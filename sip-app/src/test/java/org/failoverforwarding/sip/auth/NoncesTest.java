package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import org.failoverforwarding.sip.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoncesTest {

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private final TestClock clock = new TestClock();
    private final Nonces nonces = Nonces.withRandomKey(LIFETIME, clock);

    @Test
    void isValidForItsClientUntilItsTimeIsOver() {
        String nonce = nonces.issue("192.0.2.1");
        clock.advance(LIFETIME);
        assertEquals(NonceState.VALID, nonces.check(nonce, "192.0.2.1"));
        clock.advance(Duration.ofMillis(1));
        assertEquals(NonceState.EXPIRED, nonces.check(nonce, "192.0.2.1"));
    }

    @Test
    void isWorthlessFromAnotherAddress() {
        assertEquals(NonceState.FORGED, nonces.check(nonces.issue("192.0.2.1"), "192.0.2.2"));
    }

    @Test
    void isNeverTheSameTwice() {
        assertNotEquals(nonces.issue("192.0.2.1"), nonces.issue("192.0.2.1"));
    }

    @Test
    void isWorthlessWhenAnyOfItsCharactersIsChanged() {
        String nonce = nonces.issue("192.0.2.1");
        for (int i = 0; i < nonce.length(); i++) {
            char other = nonce.charAt(i) == 'A' ? 'B' : 'A';
            String altered = nonce.substring(0, i) + other + nonce.substring(i + 1);
            assertNotEquals(NonceState.VALID, nonces.check(altered, "192.0.2.1"), altered);
        }
    }

    @Test
    void isWorthlessWhenAnotherServerSignedIt() {
        Nonces other = Nonces.withRandomKey(LIFETIME, clock);
        assertEquals(NonceState.FORGED, nonces.check(other.issue("192.0.2.1"), "192.0.2.1"));
    }

    @Test
    void isLateNotHostileWhenAnotherServerSignedItLongAgo() {
        String nonce = Nonces.withRandomKey(LIFETIME, clock).issue("192.0.2.1");
        clock.advance(LIFETIME.plusMillis(1));
        assertEquals(NonceState.EXPIRED, nonces.check(nonce, "192.0.2.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "dcd98b7102dd2f0e8b11d0f600bfb0c093", "////////////////////////////////////////"})
    void isForgedWhenInvented(String nonce) {
        assertEquals(NonceState.FORGED, nonces.check(nonce, "192.0.2.1"));
    }
}
