package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A hashed timer wheel: setting and stopping a timer costs a few steps however many run. A timer fires at most one
 * tick late.
 */
final class TimerWheel {

    private final Bucket[] buckets;
    private final long tickNanos;
    private final LongSupplier nanoTime;
    private final long start;
    private volatile long turned;

    /** @param nanoTime monotonic clock, as {@link System#nanoTime} */
    TimerWheel(int buckets, Duration tick, LongSupplier nanoTime) {
        this.buckets = new Bucket[buckets];
        for (int i = 0; i < buckets; i++) {
            this.buckets[i] = new Bucket();
        }
        this.tickNanos = tick.toNanos();
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    Entry set(Duration delay, Runnable task) {
        long tick = (nanoTime.getAsLong() - start + delay.toNanos()) / tickNanos + 1;
        Bucket bucket = buckets[(int) (tick % buckets.length)];
        Entry entry = new Entry(bucket, tick, task);
        bucket.add(entry);
        return entry;
    }

    /** Runs what is due; to be called once each tick, by one thread at a time. */
    void turn() {
        long now = (nanoTime.getAsLong() - start) / tickNanos;
        long from = Math.max(turned + 1, now - buckets.length + 1);
        for (long tick = from; tick <= now; tick++) {
            buckets[(int) (tick % buckets.length)].takeDue(now).forEach(Entry::run);
        }
        turned = now;
    }

    /** How long ago the wheel should have been turned. */
    Duration behind() {
        return Duration.ofNanos(nanoTime.getAsLong() - start - turned * tickNanos);
    }

    /** A timer that was set. */
    static final class Entry {

        private final Bucket bucket;
        private final long tick;
        private Runnable task;
        private Entry before;
        private Entry behind;

        Entry(Bucket bucket, long tick, Runnable task) {
            this.bucket = bucket;
            this.tick = tick;
            this.task = task;
        }

        /** Does nothing when the timer has fired or was stopped already. */
        void stop() {
            bucket.remove(this);
        }

        private void run() {
            task.run();
        }
    }

    /** The timers of one slot of the wheel, linked so that one can be taken out in one step. */
    private static final class Bucket {

        private final Entry head = new Entry(null, 0, null);

        Bucket() {
            head.before = head;
            head.behind = head;
        }

        synchronized void add(Entry entry) {
            entry.before = head.before;
            entry.behind = head;
            head.before.behind = entry;
            head.before = entry;
        }

        synchronized void remove(Entry entry) {
            if (entry.behind != null) {
                unlink(entry);
                entry.task = null;
            }
        }

        synchronized List<Entry> takeDue(long now) {
            List<Entry> due = List.of();
            for (Entry entry = head.behind; entry != head; ) {
                Entry next = entry.behind;
                if (entry.tick <= now) {
                    unlink(entry);
                    due = due.isEmpty() ? new ArrayList<>() : due;
                    due.add(entry);
                }
                entry = next;
            }
            return due;
        }

        private static void unlink(Entry entry) {
            entry.before.behind = entry.behind;
            entry.behind.before = entry.before;
            entry.before = null;
            entry.behind = null;
        }
    }
}
