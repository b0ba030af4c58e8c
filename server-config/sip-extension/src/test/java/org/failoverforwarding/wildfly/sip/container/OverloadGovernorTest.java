package org.failoverforwarding.wildfly.sip.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OverloadGovernorTest {
    private static final int LIMIT = 100;

    private final OverloadGovernor governor = new OverloadGovernor(LIMIT);

    private double refused(Duration delay) {
        return governor.refusedShare(delay.toNanos(), 0);
    }

    @Test
    void refusesNothingBeforeMessagesWaitLong() {
        assertEquals(0, refused(OverloadGovernor.BEGIN));
    }

    @Test
    void refusesMoreTheLongerMessagesWait() {
        double some = refused(OverloadGovernor.BEGIN.plusMillis(1));
        double more = refused(OverloadGovernor.FULL.minusMillis(1));
        assertTrue(0 < some && some < more && more < 1, some + " " + more);
        assertEquals(1, refused(OverloadGovernor.FULL));
    }

    @Test
    void endsOnlyWhenMessagesHardlyWaitAnyMore() {
        refused(OverloadGovernor.FULL);
        assertTrue(refused(OverloadGovernor.END.plusMillis(1)) > 0);
        assertEquals(0, refused(OverloadGovernor.END));
        assertEquals(0, refused(OverloadGovernor.BEGIN));
    }

    @Test
    void refusesNewWorkAboveTheLimitUntilHalfOfItIsDone() {
        assertEquals(0, governor.refusedShare(0, LIMIT));
        assertEquals(1, governor.refusedShare(0, LIMIT + 1));
        assertEquals(1, governor.refusedShare(0, LIMIT / 2 + 1));
        assertEquals(0, governor.refusedShare(0, LIMIT / 2));
    }
}
