package org.failoverforwarding.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;

/** Waits for what a server does in its own time. */
public final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** Returns as soon as the condition holds, fails when it does not within the limit. */
    public static void holds(String promise, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                Assertions.fail("not within " + limit.toMillis() + " ms: " + promise);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
