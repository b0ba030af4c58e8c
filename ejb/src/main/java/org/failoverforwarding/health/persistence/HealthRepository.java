package org.failoverforwarding.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageReport;

/** Stored changes of health and outages. */
@ApplicationScoped
public class HealthRepository {

    private static final String CALLS = "select count(c) from CallRecord c, Number n where n.e164 = c.called"
            + " and n.systemId = :system and c.arrived >= :from and c.arrived < :to and c.result in :results";

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected HealthRepository() {}

    public HealthRepository(EntityManager em) {
        this.em = em;
    }

    public void add(HealthChange change) {
        HealthChangeEntity entity = new HealthChangeEntity();
        entity.take(change);
        em.persist(entity);
    }

    /** The newest changes of a system since an instant, newest first, at most {@code limit}. */
    public List<HealthChange> timeline(TelephoneSystemId system, Instant since, int limit) {
        return em.createQuery(
                        "select h from HealthChange h where h.systemId = :system and h.changedAt >= :since"
                                + " order by h.changedAt desc, h.id desc",
                        HealthChangeEntity.class)
                .setParameter("system", system.value())
                .setParameter("since", since.toEpochMilli())
                .setMaxResults(limit)
                .getResultStream()
                .map(HealthChangeEntity::toChange)
                .toList();
    }

    public void start(Outage outage) {
        OutageEntity entity = new OutageEntity();
        entity.take(outage);
        entity.affectedNumbers = numbers(outage.system());
        em.persist(entity);
    }

    private int numbers(TelephoneSystemId system) {
        return em.createQuery("select count(n) from Number n where n.systemId = :system", Long.class)
                .setParameter("system", system.value())
                .getSingleResult()
                .intValue();
    }

    /** An outage that lasts, with its calls before an instant. */
    public OutageReport soFar(Outage outage, Instant now) {
        long started = outage.started().toEpochMilli();
        return new OutageReport(
                outage,
                numbers(outage.system()),
                calls(outage.system(), started, now.toEpochMilli(), Result.FORWARDED, Result.VOICEMAIL),
                calls(outage.system(), started, now.toEpochMilli(), Result.FAILED));
    }

    /** Ends whatever outage of a system is still open, and counts its calls. */
    public void end(TelephoneSystemId system, Instant at) {
        em.createQuery("select o from Outage o where o.systemId = :system and o.ended is null", OutageEntity.class)
                .setParameter("system", system.value())
                .getResultStream()
                .forEach(entity -> {
                    entity.end(at);
                    entity.count(
                            calls(system, entity.started, entity.ended, Result.FORWARDED, Result.VOICEMAIL),
                            calls(system, entity.started, entity.ended, Result.FAILED));
                });
    }

    public List<Outage> openOutages() {
        return em.createQuery("select o from Outage o where o.ended is null order by o.started", OutageEntity.class)
                .getResultStream()
                .map(entity -> entity.toReport().outage())
                .toList();
    }

    /** Newest first; {@code visible} holds the only accounts whose systems are to be seen, empty for all. */
    public List<OutageReport> outages(Optional<Set<AccountId>> visible, Instant since, Paging paging) {
        var query = em.createQuery(
                        "select o from Outage o, TelephoneSystem s where o.systemId = s.id and o.started >= :since"
                                + (visible.isPresent() ? " and s.accountId in :visible" : "")
                                + " order by o.started desc",
                        OutageEntity.class)
                .setParameter("since", since.toEpochMilli());
        visible.ifPresent(accounts -> query.setParameter("visible", VisibleIds.of(visible)));
        return query.setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(OutageEntity::toReport)
                .toList();
    }

    private long calls(TelephoneSystemId system, long from, long to, Result... results) {
        return em.createQuery(CALLS, Long.class)
                .setParameter("system", system.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter(
                        "results", Arrays.stream(results).map(Result::name).toList())
                .getSingleResult();
    }
}
