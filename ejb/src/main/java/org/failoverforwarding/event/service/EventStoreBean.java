package org.failoverforwarding.event.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.StoredEvents;
import org.failoverforwarding.event.persistence.EventRepository;

/** Stores events together with what others make of them. */
@Stateless
@Local(EventStore.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventStoreBean implements EventStore {

    private EventRepository repository;
    private Instance<StoredEvents> followers;

    protected EventStoreBean() {}

    @Inject
    public EventStoreBean(EventRepository repository, @Any Instance<StoredEvents> followers) {
        this.repository = repository;
        this.followers = followers;
    }

    @Override
    public void store(List<Event> events) {
        List<StoredEvent> stored = repository.add(events);
        followers.forEach(follower -> follower.stored(stored));
    }

    @Override
    public List<StoredEvent> openFallbacks() {
        return repository.openFallbacks();
    }
}
