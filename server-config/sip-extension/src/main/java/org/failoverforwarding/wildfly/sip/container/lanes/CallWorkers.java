package org.failoverforwarding.wildfly.sip.container.lanes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import org.failoverforwarding.wildfly.sip._private.SipLogger;

/**
 * A bounded set of threads which prefers the thread that became idle last, because its caches are warm.
 *
 * <p>As long as work goes on, hardly more threads run than there are processors: more would only take turns, and keep
 * from theirs those who read the sockets. When nothing is begun for a while, because the running ones wait for something,
 * another one joins.
 */
final class CallWorkers implements AutoCloseable {
    /** How long nothing may be begun until one more thread joins. */
    static final Duration STALL = Duration.ofMillis(20);

    private static final int RUNNING = Runtime.getRuntime().availableProcessors() + 1;

    private final int limit;
    private final String name;
    private final Object lock = new Object();
    private final Deque<CallWorker> idle = new ArrayDeque<>();
    private final Deque<Runnable> ready = new ArrayDeque<>();
    private int started;
    private long begun;
    private boolean closed;

    CallWorkers(String name, int limit) {
        this.name = name;
        this.limit = limit;
        Thread watch = new Thread(this::watch, name + "-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Runs a job on an idle or new thread, or when one becomes free; a job given after the end is dropped. */
    void execute(Runnable job) {
        CallWorker worker;
        synchronized (lock) {
            if (closed) {
                return;
            }
            if (running() >= RUNNING || !ready.isEmpty()) {
                ready.addLast(job);
                lock.notifyAll();
                return;
            }
            worker = give(job);
        }
        LockSupport.unpark(worker);
    }

    private int running() {
        return started - idle.size();
    }

    /** Gives a job to an idle or new thread; it has to wait when all run. */
    private CallWorker give(Runnable job) {
        CallWorker worker = idle.pollLast();
        if (worker == null && started == limit) {
            ready.addLast(job);
            return null;
        }
        begun++;
        if (worker == null) {
            worker = new CallWorker(name + "-" + ++started, job, begun);
            worker.start();
        } else {
            worker.begunWithMine = begun;
            worker.next = job;
        }
        return worker;
    }

    /** Lets one more thread join whenever work stalls. */
    private void watch() {
        try {
            for (long before = awaitWork(); before >= 0; before = awaitWork()) {
                Thread.sleep(STALL.toMillis());
                LockSupport.unpark(joining(before));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Jobs begun so far, given when some wait; negative at the end. */
    private long awaitWork() throws InterruptedException {
        synchronized (lock) {
            while (ready.isEmpty() && !closed) {
                lock.wait();
            }
            return closed ? -1 : begun;
        }
    }

    private CallWorker joining(long before) {
        synchronized (lock) {
            boolean stalled = begun == before && !ready.isEmpty() && !closed && running() < limit;
            return stalled ? give(ready.pollFirst()) : null;
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            ready.clear();
            idle.forEach(LockSupport::unpark);
            idle.clear();
            lock.notifyAll();
        }
    }

    private final class CallWorker extends InlineThread {
        private volatile Runnable next;
        private long begunWithMine;

        private CallWorker(String name, Runnable first, long begun) {
            super(name);
            next = first;
            begunWithMine = begun;
            setDaemon(true);
        }

        @Override
        public void run() {
            for (Runnable job = next; job != null; job = take()) {
                next = null;
                try {
                    job.run();
                } catch (RuntimeException | LinkageError e) {
                    SipLogger.ROOT_LOGGER.eventFailed(e);
                }
            }
        }

        private Runnable take() {
            synchronized (lock) {
                Runnable job = isNeeded() ? ready.pollFirst() : null;
                if (job != null) {
                    begunWithMine = ++begun;
                    return job;
                }
                if (closed) {
                    return null;
                }
                idle.addLast(this);
            }
            while (next == null && !closed()) {
                LockSupport.park(CallWorkers.this);
            }
            return next;
        }

        /** Not when it joined others who go on without it. */
        private boolean isNeeded() {
            return running() <= RUNNING || begun == begunWithMine;
        }
    }

    private boolean closed() {
        synchronized (lock) {
            return closed;
        }
    }
}
