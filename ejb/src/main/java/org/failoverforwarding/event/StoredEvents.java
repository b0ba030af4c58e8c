package org.failoverforwarding.event;

import java.util.List;

/** Hears of events within the transaction that stores them; a bean that implements it is told. */
@FunctionalInterface
public interface StoredEvents {

    /** @param events in their order; what throws undoes the storing, which is tried again */
    void stored(List<StoredEvent> events);
}
