package org.failoverforwarding.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final LoginAttempts attempts = new LoginAttempts(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("user anna", LoginAttempts.FREE_FOR_NAME);
        }
    }

    @Test
    void fourFailuresCostNoWait() {
        fail(4);
        assertEquals(Duration.ZERO, attempts.remaining("user anna"));
    }

    @Test
    void theFifthFailureBlocksAndEachFurtherOneTwiceAsLong() {
        fail(5);
        assertEquals(LoginAttempts.FIRST_WAIT, attempts.remaining("user anna"));
        fail(1);
        assertEquals(LoginAttempts.FIRST_WAIT.multipliedBy(2), attempts.remaining("user anna"));
    }

    @Test
    void theWaitEndsByItselfAndIsNeverEndless() {
        fail(60);
        assertEquals(LoginAttempts.LONGEST_WAIT, attempts.remaining("user anna"));
        now = now.plus(LoginAttempts.LONGEST_WAIT);
        assertEquals(Duration.ZERO, attempts.remaining("user anna"));
    }

    @Test
    void othersAreNotBlocked() {
        fail(9);
        assertEquals(Duration.ZERO, attempts.remaining("user bruno"));
    }

    @Test
    void successForgetsFailures() {
        fail(4);
        attempts.succeeded("user anna");
        fail(4);
        assertEquals(Duration.ZERO, attempts.remaining("user anna"));
    }

    @Test
    void aFloodOfNamesDoesNotFillTheMemory() {
        fail(5);
        for (int i = 0; i < LoginAttempts.MOST_KEYS + 10; i++) {
            attempts.failed("user " + i, LoginAttempts.FREE_FOR_NAME);
        }
        assertTrue(attempts.remaining("user anna").isZero());
    }
}
