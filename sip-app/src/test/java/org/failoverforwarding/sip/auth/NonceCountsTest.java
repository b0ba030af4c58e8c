package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NonceCountsTest {

    private final NonceCounts counts = new NonceCounts(Duration.ofSeconds(60), 80);

    @Test
    void takesEachCountOnce() {
        assertTrue(counts.use(0, 1, 1));
        assertFalse(counts.use(0, 1, 1));
        assertTrue(counts.use(0, 1, 2));
        assertFalse(counts.use(0, 1, 2));
        assertFalse(counts.use(0, 1, 1));
    }

    @Test
    void takesCountsOutOfOrderWithinTheWindow() {
        assertTrue(counts.use(0, 1, 70));
        assertTrue(counts.use(0, 1, 69));
        assertTrue(counts.use(0, 1, 7));
        assertFalse(counts.use(0, 1, 69));
        assertFalse(counts.use(0, 1, 6));
    }

    @Test
    void survivesAJumpOverTheWholeWindow() {
        assertTrue(counts.use(0, 1, 3));
        assertTrue(counts.use(0, 1, 0xFFFFFFFFL));
        assertFalse(counts.use(0, 1, 3));
        assertFalse(counts.use(0, 1, 0xFFFFFFFFL));
    }

    @Test
    void neverTakesCountZero() {
        assertFalse(counts.use(0, 1, 0));
    }

    @Test
    void refusesRatherThanForgetsWhenFull() {
        long taken = IntStream.range(0, 50).filter(i -> counts.use(0, i, 1)).count();
        assertEquals(10, taken);
        assertFalse(counts.use(0, 0, 1), "the first one is still remembered");
        assertTrue(counts.use(30_000, 99, 1), "there is room in a later slice of time");
    }

    @Test
    void forgetsNoCountWhileItsNonceLives() {
        assertTrue(counts.use(1_000, 1, 1));
        for (long issued = 1_000; issued <= 61_000; issued += 500) {
            counts.use(issued, issued, 1);
            assertFalse(counts.use(1_000, 1, 1));
        }
    }
}
