package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.stack.SIPStackTimerTask;
import gov.nist.javax.sip.stack.timers.SipTimer;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * The timers of all transactions and dialogs: starting, cancelling and firing one takes constant time, however many
 * tens of thousands there are. A timer fires up to 20 ms late, never early.
 */
public final class TimerWheel implements SipTimer, Runnable {
    private static final Logger LOG = Logger.getLogger(TimerWheel.class);
    private static final int SLOTS = 2048;
    private static final long TICK_MILLIS = 20;

    /** Only the wheel's own thread touches the slots; everybody else leaves new entries here. */
    private final ConcurrentLinkedQueue<Entry> arrivals = new ConcurrentLinkedQueue<>();

    private final Entry[] slots = new Entry[SLOTS];
    private final long origin = System.nanoTime();
    private long currentTick;
    private volatile boolean started;
    private Thread thread;

    @Override
    public boolean schedule(SIPStackTimerTask task, long delayMillis) {
        return add(task, delayMillis, 0);
    }

    @Override
    public boolean scheduleWithFixedDelay(SIPStackTimerTask task, long delayMillis, long periodMillis) {
        return add(task, delayMillis, Math.max(1, periodMillis / TICK_MILLIS));
    }

    private boolean add(SIPStackTimerTask task, long delayMillis, long periodTicks) {
        if (!started) {
            return false;
        }
        Entry entry = new Entry(task, tickAt(System.nanoTime()) + 1 + delayMillis / TICK_MILLIS, periodTicks);
        task.setSipTimerTask(entry);
        arrivals.add(entry);
        return true;
    }

    @Override
    public boolean cancel(SIPStackTimerTask task) {
        return task.getSipTimerTask() instanceof Entry entry && entry.cancel();
    }

    @Override
    public synchronized void start(SipStackImpl stack, Properties properties) {
        started = true;
        thread = new Thread(this, "sip-timers");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void stop() {
        started = false;
        LockSupport.unpark(thread);
    }

    @Override
    public boolean isStarted() {
        return started;
    }

    @Override
    public void run() {
        while (started) {
            long now = tickAt(System.nanoTime());
            for (Entry entry = arrivals.poll(); entry != null; entry = arrivals.poll()) {
                place(entry);
            }
            while (currentTick < now && started) {
                currentTick++;
                turn((int) (currentTick % SLOTS));
            }
            long next = origin + TimeUnit.MILLISECONDS.toNanos((currentTick + 1) * TICK_MILLIS);
            LockSupport.parkNanos(this, next - System.nanoTime());
        }
    }

    private long tickAt(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos - origin) / TICK_MILLIS;
    }

    private void place(Entry entry) {
        entry.dueTick = Math.max(entry.dueTick, currentTick + 1);
        int slot = (int) (entry.dueTick % SLOTS);
        entry.next = slots[slot];
        slots[slot] = entry;
    }

    private void turn(int slot) {
        Entry entry = slots[slot];
        slots[slot] = null;
        while (entry != null) {
            Entry next = entry.next;
            if (entry.dueTick > currentTick) {
                keep(entry, slot);
            } else if (entry.fire() && entry.periodTicks > 0) {
                entry.dueTick = currentTick + entry.periodTicks;
                place(entry);
            }
            entry = next;
        }
    }

    private void keep(Entry entry, int slot) {
        if (entry.task != null) {
            entry.next = slots[slot];
            slots[slot] = entry;
        }
    }

    private static final class Entry {
        private final long periodTicks;
        private volatile SIPStackTimerTask task;
        private long dueTick;
        private Entry next;

        private Entry(SIPStackTimerTask task, long dueTick, long periodTicks) {
            this.task = task;
            this.dueTick = dueTick;
            this.periodTicks = periodTicks;
        }

        private boolean cancel() {
            SIPStackTimerTask cancelled = task;
            task = null;
            if (cancelled != null) {
                cancelled.cleanUpBeforeCancel();
            }
            return cancelled != null;
        }

        /** Runs the task; says whether it still wants to. */
        private boolean fire() {
            SIPStackTimerTask due = task;
            if (due == null) {
                return false;
            }
            try {
                due.runTask();
            } catch (RuntimeException e) {
                LOG.debug("SIP timer failed", e);
            }
            return task != null;
        }
    }
}
