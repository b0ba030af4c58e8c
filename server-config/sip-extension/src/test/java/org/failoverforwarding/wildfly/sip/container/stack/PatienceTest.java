package org.failoverforwarding.wildfly.sip.container.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private long now = 1;
    private final Patience patience = new Patience(() -> now);

    private void pass(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void endsForWhoSaysNothing() {
        pass(30);
        patience.heard(0);
        assertFalse(patience.isOver());
        pass(1);
        assertTrue(patience.isOver());
    }

    @Test
    void endsForAMessageThatDoesNotEnd() {
        patience.understood();
        long begun = now;
        for (int i = 0; i < 10; i++) {
            pass(1);
            patience.heard(begun);
        }
        assertFalse(patience.isOver());
        pass(1);
        patience.heard(begun);
        assertTrue(patience.isOver());
    }

    @Test
    void endsForKeepAlivesWhichDoNotCome() {
        patience.understood();
        pass(100_000);
        assertFalse(patience.isOver(), "nothing was promised");
        patience.promised(120);
        patience.heard(0);
        pass(150);
        assertFalse(patience.isOver(), "a grace for the way");
        patience.heard(0);
        pass(151);
        assertTrue(patience.isOver());
    }

    @Test
    void endsWithTheConnection() {
        patience.understood();
        patience.end();
        assertTrue(patience.isOver());
    }
}
