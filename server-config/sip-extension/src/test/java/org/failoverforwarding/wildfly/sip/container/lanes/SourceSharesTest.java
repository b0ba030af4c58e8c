package org.failoverforwarding.wildfly.sip.container.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SourceSharesTest {
    private static final int LIMIT = 2000;

    private final SourceShares shares = new SourceShares();
    private int waiting;

    /** Sends so many requests which nobody takes out; gives how many came in. */
    private int flood(String source, int requests) {
        int entered = 0;
        for (int i = 0; i < requests; i++) {
            if (shares.mayEnter(source, waiting, LIMIT)) {
                shares.entered(source);
                waiting++;
                entered++;
            }
        }
        return entered;
    }

    @Test
    void leavesAThirdOfTheRoomToOthers() {
        assertEquals(1334, flood("attacker", 100_000), 1);
        assertEquals(100, flood("victim", 100));
        assertFalse(shares.mayEnter("attacker", waiting, LIMIT));
    }

    @Test
    void keepsTheRoomBelowItsLimitUnderManyFloods() {
        for (int i = 0; i < 50; i++) {
            flood("attacker" + i, 10_000);
        }
        assertTrue(waiting <= LIMIT, () -> "waiting: " + waiting);
    }

    @Test
    void letsASourceInAgainAsItsRequestsAreServed() {
        int held = flood("carrier", 100_000);
        for (int i = 0; i < held; i++) {
            shares.left("carrier");
            waiting--;
        }
        assertEquals(held, flood("carrier", 100_000));
    }
}
