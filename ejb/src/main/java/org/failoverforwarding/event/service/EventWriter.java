package org.failoverforwarding.event.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.failoverforwarding.background.RepeatedWork;
import org.failoverforwarding.event.Event;
import org.jboss.logging.Logger;

/** Stores the queue's events in order, in batches, on one thread; while the database is away it tries again. */
final class EventWriter implements Runnable {

    static final Duration RETRY = Duration.ofSeconds(5);
    static final int BATCH = 500;
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Logger LOG = Logger.getLogger(EventWriter.class);

    private final EventQueue queue;
    private final EventStore store;
    private final Predicate<Event> wanted;
    private final Clock clock;
    private final RepeatedWork loop = new RepeatedWork(this::work, PAUSE);
    private List<Event> batch = List.of();
    private Instant retryAt = Instant.MIN;
    private Instant complaintAt = Instant.MIN;
    private long lostBefore;

    /** @param wanted whether anybody wants to hear of it; others are not stored */
    EventWriter(EventQueue queue, EventStore store, Predicate<Event> wanted, Clock clock) {
        this.queue = queue;
        this.store = store;
        this.wanted = wanted;
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
                LOG.warnf("FFEVT002 %d events are not stored at the end", queue.size() + batch.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stores what can be stored now; never throws, so that the thread lives as long as the server. */
    void work() {
        if (queue.lost() > lostBefore) {
            complain("too many wait");
        }
        while (!clock.instant().isBefore(retryAt) && fill()) {
            tryToStore();
        }
    }

    private boolean fill() {
        while (batch.isEmpty() && queue.size() > 0) {
            batch = queue.take(BATCH).stream().filter(wanted).toList();
        }
        return !batch.isEmpty();
    }

    private void tryToStore() {
        try {
            store.store(batch);
            queue.countStored(batch.size());
            batch = List.of();
        } catch (RuntimeException e) {
            retryAt = clock.instant().plus(RETRY);
            complain(e.getMessage());
        }
    }

    private void complain(String cause) {
        Instant now = clock.instant();
        if (now.isBefore(complaintAt)) {
            return;
        }
        complaintAt = now.plus(BETWEEN_COMPLAINTS);
        lostBefore = queue.lost();
        LOG.warnf(
                "FFEVT001 Events cannot be stored; %d wait, %d are lost since the start: %s",
                queue.size() + batch.size(), lostBefore, cause);
    }
}
