package org.failoverforwarding.health.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.failoverforwarding.background.RepeatedWork;
import org.jboss.logging.Logger;

/**
 * Stores what waits in the queue, in order, on one thread. While the database is away entries are kept and tried again;
 * one that could not be stored in an hour is given up.
 */
final class HealthWriter implements Runnable {

    static final Duration RETRY = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Logger LOG = Logger.getLogger(HealthWriter.class);

    private final HealthQueue queue;
    private final Consumer<HealthEntry> store;
    private final Clock clock;
    private final RepeatedWork loop = new RepeatedWork(this::work, PAUSE);
    private Instant retryAt = Instant.MIN;
    private Instant complaintAt = Instant.MIN;

    HealthWriter(HealthQueue queue, Consumer<HealthEntry> store, Clock clock) {
        this.queue = queue;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void run() {
        loop.run();
    }

    /** Ends the thread after it has stored what can be stored now. */
    void stop(long seconds) {
        try {
            if (!loop.stop(seconds) || queue.size() > 0) {
                LOG.warnf("FFHLT004 %d changes of health are not stored at the end", queue.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stores what can be stored now; never throws, so that the thread lives as long as the server. */
    void work() {
        Optional<HealthEntry> entry = queue.oldest();
        while (entry.isPresent() && !clock.instant().isBefore(retryAt)) {
            tryToStore(entry.get());
            entry = queue.oldest();
        }
    }

    private void tryToStore(HealthEntry entry) {
        try {
            store.accept(entry);
            queue.removeOldest();
        } catch (RuntimeException e) {
            Instant now = clock.instant();
            if (now.isAfter(entry.at().plus(LONGEST_WAIT))) {
                queue.loseOldest();
            }
            retryAt = now.plus(RETRY);
            complain(now, e);
        }
    }

    private void complain(Instant now, RuntimeException cause) {
        if (now.isBefore(complaintAt)) {
            return;
        }
        complaintAt = now.plus(BETWEEN_COMPLAINTS);
        LOG.warnf(
                "FFHLT003 The database takes no changes of health; %d wait, %d are lost since the start: %s",
                queue.size(), queue.lost(), cause.getMessage());
    }
}
