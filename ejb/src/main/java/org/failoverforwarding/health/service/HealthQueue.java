package org.failoverforwarding.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthListener;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;

/** Hears of changes and outages and keeps them, up to a limit, until they are stored. */
@ApplicationScoped
public class HealthQueue implements HealthListener {

    /** Entries that wait at most. */
    static final int CAPACITY = 10_000;

    private final BlockingQueue<HealthEntry> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicLong lost = new AtomicLong();

    /** Whatever outage is still open is over with this, also one of which another node or an earlier run knew. */
    @Override
    public void changed(HealthChange change, OutageHint hint) {
        keep(new HealthEntry(change.system(), change.at(), repository -> {
            repository.add(change);
            if (change.to() == HealthState.UP) {
                repository.end(change.system(), change.at());
            }
        }));
    }

    /** Nothing: the change that comes with it says so. */
    @Override
    public void flapping(TelephoneSystemId system, Instant at, Instant until) {}

    @Override
    public void outageStarted(Outage outage) {
        keep(new HealthEntry(outage.system(), outage.started(), repository -> {
            repository.end(outage.system(), outage.started());
            repository.start(outage);
        }));
    }

    /** Nothing: the change to UP that comes with it has ended the outage. */
    @Override
    public void outageEnded(Outage outage) {}

    /** The oldest entry, still kept. */
    public Optional<HealthEntry> oldest() {
        return Optional.ofNullable(waiting.peek());
    }

    /** Forgets the oldest entry, as it is stored. */
    public void removeOldest() {
        waiting.poll();
    }

    /** Gives up the oldest entry. */
    public void loseOldest() {
        waiting.poll();
        lost.incrementAndGet();
    }

    /** Entries waiting. */
    public int size() {
        return waiting.size();
    }

    /** Entries given up since the start, as the queue was full or the database away too long. */
    public long lost() {
        return lost.get();
    }

    private void keep(HealthEntry entry) {
        if (!waiting.offer(entry)) {
            lost.incrementAndGet();
        }
    }
}
