package org.failoverforwarding.event.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventSink;

/** Keeps events, up to a limit, until they are stored; what is beyond the limit is counted as lost. */
@ApplicationScoped
public class EventQueue implements EventSink {

    /** Events that wait at most. */
    static final int CAPACITY = 20_000;

    private final BlockingQueue<Event> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong stored = new AtomicLong();

    @Override
    public void publish(Event event) {
        if (!waiting.offer(event)) {
            lost.incrementAndGet();
        }
    }

    /** Takes out the oldest, at most so many. */
    List<Event> take(int most) {
        List<Event> taken = new ArrayList<>();
        waiting.drainTo(taken, most);
        return taken;
    }

    void countStored(int events) {
        stored.addAndGet(events);
    }

    /** Events waiting. */
    public int size() {
        return waiting.size();
    }

    /** Events given up since the start, because too many waited. */
    public long lost() {
        return lost.get();
    }

    /** Events stored since the start. */
    public long stored() {
        return stored.get();
    }
}
