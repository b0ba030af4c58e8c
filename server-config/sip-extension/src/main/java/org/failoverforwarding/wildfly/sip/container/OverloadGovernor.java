package org.failoverforwarding.wildfly.sip.container;

import java.time.Duration;

/**
 * Says how many new calls to refuse so that those in progress end well (RFC 5390, RFC 6357 section 5.3, RFC 7339).
 *
 * <p>Refusing begins when messages wait long, and ends when they hardly wait any more (hysteresis). In between a share
 * of the new calls is refused which grows with the delay, so that the server stays busy and the delay finds its level
 * below the half second after which everybody repeats his messages.
 */
final class OverloadGovernor {
    /** Standing delay above which refusing begins. */
    static final Duration BEGIN = Duration.ofMillis(200);

    /** Standing delay below which it ends. */
    static final Duration END = Duration.ofMillis(50);

    /** Standing delay from which all new calls are refused. */
    static final Duration FULL = Duration.ofMillis(450);

    private final int limit;
    private volatile boolean slow;
    private volatile boolean crowded;

    /** @param limit waiting messages above which all new calls are refused, however short they wait */
    OverloadGovernor(int limit) {
        this.limit = limit;
    }

    /**
     * The share of new calls to be refused now.
     *
     * @param delayNanos standing delay of the queue
     * @param waiting messages in it
     * @return 0 for none to 1 for all
     */
    double refusedShare(long delayNanos, int waiting) {
        slow = slow ? delayNanos > END.toNanos() : delayNanos > BEGIN.toNanos();
        crowded = crowded ? waiting > limit / 2 : waiting > limit;
        if (crowded) {
            return 1;
        }
        return slow ? share(delayNanos) : 0;
    }

    private static double share(long delayNanos) {
        double part = (double) (delayNanos - END.toNanos()) / FULL.minus(END).toNanos();
        return Math.max(0, Math.min(1, part));
    }
}
