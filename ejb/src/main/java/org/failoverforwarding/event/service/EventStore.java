package org.failoverforwarding.event.service;

import java.util.List;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.StoredEvent;

/** The stored log of events, each operation in a transaction of its own. */
public interface EventStore {

    /** Stores them all and what follows from them, or throws and stores nothing. */
    void store(List<Event> events);

    /** Activations of fallbacks which have not ended. */
    List<StoredEvent> openFallbacks();
}
