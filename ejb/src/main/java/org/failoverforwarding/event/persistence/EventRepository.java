package org.failoverforwarding.event.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.StoredEvent;

/** Stored events; their ids grow with time. */
@ApplicationScoped
public class EventRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected EventRepository() {}

    public EventRepository(EntityManager em) {
        this.em = em;
    }

    /** In the order given, each with its id. */
    public List<StoredEvent> add(List<Event> events) {
        return events.stream().map(this::add).toList();
    }

    private StoredEvent add(Event event) {
        ServerEventEntity entity = new ServerEventEntity();
        entity.take(event);
        em.persist(entity);
        return entity.toEvent();
    }

    public Optional<StoredEvent> find(long id) {
        return Optional.ofNullable(em.find(ServerEventEntity.class, id)).map(ServerEventEntity::toEvent);
    }

    /**
     * The next events after one, in their order.
     *
     * @param visible the only accounts whose events are wanted, empty for all
     */
    public List<StoredEvent> after(long id, Optional<Set<AccountId>> visible, Set<EventKind> kinds, int limit) {
        if (kinds.isEmpty() || visible.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select e from ServerEvent e where e.id > :id and e.kind in :kinds"
                                + (visible.isPresent() ? " and e.accountId in :visible" : "")
                                + " order by e.id",
                        ServerEventEntity.class)
                .setParameter("id", id)
                .setParameter("kinds", kinds.stream().map(EventKind::name).toList());
        visible.ifPresent(accounts -> query.setParameter("visible", VisibleIds.of(visible)));
        return query.setMaxResults(limit)
                .getResultStream()
                .map(ServerEventEntity::toEvent)
                .toList();
    }

    /** Activations of fallbacks that have not ended. */
    public List<StoredEvent> openFallbacks() {
        return em.createQuery(
                        "select e from ServerEvent e where e.kind = :activated and not exists"
                                + " (select f.id from ServerEvent f where f.kind = :ended"
                                + " and f.phoneNumber = e.phoneNumber and f.id > e.id) order by e.id",
                        ServerEventEntity.class)
                .setParameter("activated", EventKind.FALLBACK_ACTIVATED.name())
                .setParameter("ended", EventKind.FALLBACK_ENDED.name())
                .getResultStream()
                .map(ServerEventEntity::toEvent)
                .toList();
    }

    /** Accounts with events between two ids, the second inclusive. */
    public Set<AccountId> accounts(long after, long last) {
        return em.createQuery(
                        "select distinct e.accountId from ServerEvent e where e.id > :after and e.id <= :last",
                        Long.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The highest id, 0 when there are none. */
    public long last() {
        return em.createQuery("select coalesce(max(e.id), 0) from ServerEvent e", Long.class)
                .getSingleResult();
    }

    /** The highest id of what happened before an instant, 0 when there is none. */
    public long lastBefore(Instant at) {
        return em.createQuery("select coalesce(max(e.id), 0) from ServerEvent e where e.happened < :at", Long.class)
                .setParameter("at", at.toEpochMilli())
                .getSingleResult();
    }

    /** Forgets what happened before an instant. */
    public int deleteBefore(Instant at) {
        return em.createQuery("delete from ServerEvent e where e.happened < :at")
                .setParameter("at", at.toEpochMilli())
                .executeUpdate();
    }
}
