package org.failoverforwarding.wildfly.sip.container.lanes;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.LongSupplier;

/**
 * The standing delay of a queue: the shortest wait within the last quarter of a second. A burst or a pause of the
 * collector, after which the queue is soon empty again, leaves it at nothing; only a queue which does not empty any more
 * shows in it (RFC 8289 section 3.2).
 */
public final class DelayMeter {
    /** How long the shortest wait is looked for. */
    static final long WINDOW_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final LongSupplier nanoTime;
    private final LongAccumulator shortest = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private volatile long windowStart;
    private volatile long standing;

    /** Reads time as {@link System#nanoTime} gives it. */
    DelayMeter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        windowStart = nanoTime.getAsLong();
    }

    /** A task begins now which was submitted then. */
    void waitedSince(long submitted) {
        long now = nanoTime.getAsLong();
        turn(now);
        shortest.accumulate(now - submitted);
    }

    /** Nanoseconds of standing delay; 0 when nothing was begun for a while. */
    public long standingNanos() {
        turn(nanoTime.getAsLong());
        return standing;
    }

    private void turn(long now) {
        if (now - windowStart >= WINDOW_NANOS) {
            closeWindow(now);
        }
    }

    private synchronized void closeWindow(long now) {
        long length = now - windowStart;
        if (length < WINDOW_NANOS) {
            return;
        }
        long found = shortest.getThenReset();
        standing = length > 4 * WINDOW_NANOS || found == Long.MAX_VALUE ? 0 : found;
        windowStart = now;
    }
}
