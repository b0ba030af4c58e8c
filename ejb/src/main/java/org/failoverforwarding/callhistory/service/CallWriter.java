package org.failoverforwarding.callhistory.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallJournal;
import org.failoverforwarding.callhistory.persistence.CallStore;
import org.failoverforwarding.callhistory.persistence.SpillDirectory;
import org.jboss.logging.Logger;

/**
 * Takes records into a bounded queue and writes them in batches on one thread. While the database is away the batches go
 * to files; they are written when it is back. A record is only given up when queue, database and disk all refuse it,
 * which is counted and logged.
 */
public class CallWriter implements CallJournal, Runnable {

    private static final Logger LOG = Logger.getLogger(CallWriter.class);

    private final JournalSettings settings;
    private final CallStore store;
    private final SpillDirectory spill;
    private final Clock clock;
    private final BlockingQueue<CallDetailRecord> queue;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong putAside = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private volatile Instant retryAt = Instant.MIN;

    public CallWriter(JournalSettings settings, CallStore store, SpillDirectory spill, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.spill = spill;
        this.clock = clock;
        this.queue = new ArrayBlockingQueue<>(settings.capacity());
    }

    @Override
    public void record(CallDetailRecord call) {
        if (stop.getCount() == 0 || !queue.offer(call)) {
            spill(List.of(call));
        }
    }

    @Override
    public void run() {
        try {
            while (!stop.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                work();
            }
            work();
        } catch (InterruptedException e) {
            work();
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    /** Ends the thread after it has written or filed what waits. */
    public void stop(long seconds) {
        stop.countDown();
        try {
            if (!stopped.await(seconds, TimeUnit.SECONDS)) {
                LOG.warn("The call journal did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (List<CallDetailRecord> rest = next(); !rest.isEmpty(); rest = next()) {
            spill(rest);
        }
    }

    public JournalState state() {
        return new JournalState(
                queue.size(),
                settings.capacity(),
                spill.size(),
                written.get(),
                putAside.get(),
                lost.get(),
                retryAt.equals(Instant.MIN));
    }

    /** One look at queue and files; never throws, so that the thread lives as long as the server. */
    void work() {
        try {
            for (List<CallDetailRecord> batch = next(); !batch.isEmpty(); batch = next()) {
                writeOrSpill(batch);
            }
            Optional<Path> file = spill.oldest();
            while (file.isPresent() && isDue() && stop.getCount() > 0) {
                restore(file.get());
                file = spill.oldest();
            }
        } catch (RuntimeException e) {
            LOG.error("The call journal goes on after an unexpected failure", e);
        }
    }

    private List<CallDetailRecord> next() {
        List<CallDetailRecord> batch = new ArrayList<>();
        queue.drainTo(batch, settings.batch());
        return batch;
    }

    private void writeOrSpill(List<CallDetailRecord> batch) {
        if (!isDue() || !write(batch)) {
            spill(batch);
        }
    }

    private void restore(Path file) {
        List<CallDetailRecord> calls;
        try {
            calls = spill.read(file);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Call records in %s cannot be read and are put aside", file);
            spill.putAside(file);
            return;
        }
        if (write(calls)) {
            spill.delete(file);
        }
    }

    private boolean isDue() {
        return !clock.instant().isBefore(retryAt);
    }

    /** @return false when the database is away */
    private boolean write(List<CallDetailRecord> batch) {
        try {
            store.write(batch);
            written.addAndGet(batch.size());
            if (!retryAt.equals(Instant.MIN)) {
                LOG.info("The database takes call records again");
                retryAt = Instant.MIN;
            }
            return true;
        } catch (CallStore.RefusedException e) {
            return writeOneByOne(batch, e);
        } catch (RuntimeException e) {
            if (retryAt.equals(Instant.MIN)) {
                LOG.warnf("The database takes no call records; they are kept in files: %s", e.getMessage());
            }
            retryAt = clock.instant().plus(settings.retry());
            return false;
        }
    }

    private boolean writeOneByOne(List<CallDetailRecord> batch, CallStore.RefusedException cause) {
        if (batch.size() == 1) {
            LOG.errorf(
                    cause,
                    "The database refuses the record of call %s; it is put aside",
                    batch.get(0).callId());
            spill.putAside(batch.get(0));
            putAside.incrementAndGet();
            return true;
        }
        for (int i = 0; i < batch.size(); i++) {
            if (!write(List.of(batch.get(i)))) {
                spill(batch.subList(i, batch.size()));
                return true;
            }
        }
        return true;
    }

    private void spill(List<CallDetailRecord> calls) {
        try {
            spill.keep(calls);
        } catch (RuntimeException e) {
            long total = lost.addAndGet(calls.size());
            LOG.errorf(e, "%d call records are lost, %d since the start: no database, no disk", calls.size(), total);
        }
    }
}
