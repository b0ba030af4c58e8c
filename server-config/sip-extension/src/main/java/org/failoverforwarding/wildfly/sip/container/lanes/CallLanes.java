package org.failoverforwarding.wildfly.sip.container.lanes;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the tasks of one key in the order of their arrival and the tasks of different keys beside each other.
 *
 * <p>There are many more lanes than threads, so a task which blocks holds up its own call and hardly ever another one.
 */
public final class CallLanes implements AutoCloseable {
    private static final int LANES = 4096;
    private static final int TURN = 16;

    private final Lane[] lanes = new Lane[LANES];
    private final CallWorkers workers;
    private final AtomicInteger waiting = new AtomicInteger();
    private final DelayMeter delay = new DelayMeter(System::nanoTime);

    /**
     * @param name prefix of the thread names
     * @param threads most tasks which run at the same time, at least 1
     */
    public CallLanes(String name, int threads) {
        workers = new CallWorkers(name, threads);
        for (int i = 0; i < LANES; i++) {
            lanes[i] = new Lane();
        }
    }

    /** Runs {@code task} after all tasks submitted before it with the same key. */
    public void submit(String key, Runnable task) {
        waiting.incrementAndGet();
        laneOf(key).add(new Entry(task, System.nanoTime()));
    }

    /**
     * Runs {@code task} right after the one which runs on the current thread, ahead of others of its key; like
     * {@link #submit} on a thread which is none of the lanes'.
     */
    public void follow(String key, Runnable task) {
        if (Thread.currentThread() instanceof InlineThread worker) {
            worker.afterwards(task);
        } else {
            submit(key, task);
        }
    }

    /** Tasks submitted and not yet begun. */
    public int waiting() {
        return waiting.get();
    }

    /** How long tasks wait. */
    public DelayMeter delay() {
        return delay;
    }

    /** Lets running tasks end and forgets the waiting ones. */
    @Override
    public void close() {
        workers.close();
    }

    private Lane laneOf(String key) {
        int hash = key.hashCode();
        return lanes[(hash ^ hash >>> 12 ^ hash >>> 20) & LANES - 1];
    }

    private record Entry(Runnable task, long submitted) {}

    private final class Lane implements Runnable {
        private final ArrayDeque<Entry> entries = new ArrayDeque<>(4);
        private boolean scheduled;

        void add(Entry entry) {
            synchronized (this) {
                entries.addLast(entry);
                if (scheduled) {
                    return;
                }
                scheduled = true;
            }
            workers.execute(this);
        }

        @Override
        public void run() {
            InlineThread worker = (InlineThread) Thread.currentThread();
            int turn = 0;
            try {
                for (Entry entry = next(); entry != null; entry = turn < TURN ? next() : null) {
                    waiting.decrementAndGet();
                    delay.waitedSince(entry.submitted);
                    turn++;
                    worker.runWithFollowers(entry.task);
                }
            } finally {
                yieldTurn();
            }
        }

        private synchronized Entry next() {
            return entries.pollFirst();
        }

        private void yieldTurn() {
            synchronized (this) {
                if (entries.isEmpty()) {
                    scheduled = false;
                    return;
                }
            }
            workers.execute(this);
        }
    }
}
