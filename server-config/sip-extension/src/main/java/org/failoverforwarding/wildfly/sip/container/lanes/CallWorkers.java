package org.failoverforwarding.wildfly.sip.container.lanes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import org.failoverforwarding.wildfly.sip._private.SipLogger;

/** A bounded set of threads which prefers the thread that became idle last, because its caches are warm. */
final class CallWorkers implements AutoCloseable {
    private final int limit;
    private final String name;
    private final Object lock = new Object();
    private final Deque<CallWorker> idle = new ArrayDeque<>();
    private final Deque<Runnable> ready = new ArrayDeque<>();
    private int started;
    private boolean closed;

    CallWorkers(String name, int limit) {
        this.name = name;
        this.limit = limit;
    }

    /** Runs a job on an idle or new thread, or when one becomes free; a job given after the end is dropped. */
    void execute(Runnable job) {
        CallWorker worker;
        synchronized (lock) {
            if (closed) {
                return;
            }
            worker = idle.pollLast();
            if (worker != null) {
                worker.next = job;
            } else if (started < limit) {
                worker = new CallWorker(name + "-" + ++started, job);
                worker.start();
                return;
            } else {
                ready.addLast(job);
                return;
            }
        }
        LockSupport.unpark(worker);
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            ready.clear();
            idle.forEach(LockSupport::unpark);
            idle.clear();
        }
    }

    private final class CallWorker extends InlineThread {
        private volatile Runnable next;

        private CallWorker(String name, Runnable first) {
            super(name);
            next = first;
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
                Runnable job = ready.pollFirst();
                if (job != null) {
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
    }

    private boolean closed() {
        synchronized (lock) {
            return closed;
        }
    }
}
