package org.failoverforwarding.event.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.persistence.EventRepository;

/** Reads the log of events for streams whose right to see it was checked when they were opened; not for clients. */
@Stateless
@PermitAll
public class EventFeed {

    @Inject
    private EventRepository events;

    /** The highest id of all events. */
    public long last() {
        return events.last();
    }

    /** The next events after one, oldest first; empty accounts for all. */
    public List<StoredEvent> after(long id, Optional<Set<AccountId>> accounts, Set<EventKind> kinds, int limit) {
        return events.after(id, accounts, kinds, limit);
    }
}
