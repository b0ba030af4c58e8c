package org.failoverforwarding.wildfly.sip.container.stack;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How long a connection is kept for a peer which says nothing, sends slowly, or is not heard of any more. */
final class Patience {
    private static final long FIRST_MESSAGE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long MESSAGE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long GRACE_SECONDS = 30;

    private final LongSupplier nanoTime;
    private final long opened;
    private volatile boolean useful;
    private volatile boolean ended;
    private volatile long unfinishedSince;
    private volatile long heard;
    private volatile long longestSilence = Long.MAX_VALUE;

    /** @param nanoTime as {@link System#nanoTime} */
    Patience(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        opened = nanoTime.getAsLong();
        heard = opened;
    }

    /**
     * Bytes have come.
     *
     * @param begun when a message began that is not complete yet, 0 when there is none
     */
    void heard(long begun) {
        heard = nanoTime.getAsLong();
        unfinishedSince = begun;
    }

    /** A whole message has come. */
    void understood() {
        useful = true;
    }

    /** Nothing more is to be expected. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** The peer has promised to send something at least that often; some time more is for the way (RFC 5626 section 5.4). */
    void promised(int seconds) {
        longestSilence = TimeUnit.SECONDS.toNanos(seconds + GRACE_SECONDS);
    }

    boolean isOver() {
        long now = nanoTime.getAsLong();
        long unfinished = unfinishedSince;
        return ended
                || !useful && now - opened > FIRST_MESSAGE_NANOS
                || unfinished != 0 && now - unfinished > MESSAGE_NANOS
                || now - heard > longestSilence;
    }
}
