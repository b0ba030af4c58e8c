package org.failoverforwarding.event.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.Flapping;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.Subject;
import org.junit.jupiter.api.Test;

class EventWriterTest implements EventStore {

    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

    private final EventQueue queue = new EventQueue();
    private final List<Event> written = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();
    private Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private final EventWriter writer =
            new EventWriter(queue, this, event -> event.subject().account().value() != 99, new Clock() {
                @Override
                public Instant instant() {
                    return clock.instant();
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }
            });
    private boolean away;

    @Override
    public void store(List<Event> events) {
        if (away) {
            throw new IllegalStateException("away");
        }
        batches.add(events.size());
        written.addAll(events);
    }

    @Override
    public List<StoredEvent> openFallbacks() {
        return List.of();
    }

    private static Event event(long account) {
        return new Flapping(Subject.of(new AccountId(account), new TelephoneSystemId(1)), START, START);
    }

    @Test
    void storesInOrderAndInBatches() {
        for (int i = 1; i <= 1200; i++) {
            queue.publish(event(i == 99 ? 98 : i));
        }
        writer.work();
        assertEquals(List.of(500, 500, 200), batches);
        assertEquals(1200, written.get(1199).subject().account().value());
        assertEquals(1200, queue.stored());
    }

    @Test
    void leavesOutWhatNobodyWants() {
        queue.publish(event(99));
        queue.publish(event(1));
        writer.work();
        assertEquals(List.of(event(1)), written);
    }

    @Test
    void losesNothingWhileTheDatabaseIsAway() {
        away = true;
        queue.publish(event(1));
        writer.work();
        queue.publish(event(2));
        away = false;
        writer.work();
        assertEquals(List.of(), written, "it waits five seconds before it tries again");
        clock = Clock.fixed(START.plus(EventWriter.RETRY), ZoneOffset.UTC);
        writer.work();
        assertEquals(List.of(event(1), event(2)), written);
    }

    @Test
    void countsWhatIsBeyondItsLimit() {
        for (int i = 0; i < EventQueue.CAPACITY + 3; i++) {
            queue.publish(event(1));
        }
        assertEquals(3, queue.lost());
        assertEquals(EventQueue.CAPACITY, queue.size());
    }
}
