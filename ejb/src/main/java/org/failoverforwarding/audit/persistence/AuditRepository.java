package org.failoverforwarding.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;

/** The stored audit log. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected AuditRepository() {}

    public AuditRepository(EntityManager em) {
        this.em = em;
    }

    public void add(AuditEntry entry) {
        AuditEntryEntity entity = new AuditEntryEntity();
        entity.take(entry);
        em.persist(entity);
    }

    /** Newest first; {@code visible} holds the only accounts to be seen, empty for all. */
    public Page<AuditEntry> page(AuditFilter filter, Optional<Set<AccountId>> visible, Paging paging) {
        AuditQuery query = new AuditQuery(filter, visible);
        List<AuditEntry> rows = query.rows(em)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(AuditEntryEntity::toEntry)
                .toList();
        return new Page<>(rows, query.count(em).getSingleResult());
    }

    /** The changes of one thing, newest first. */
    public List<AuditEntry> of(String subject, String key, AccountId account, int limit) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subject = :subject and e.subjectKey = :key"
                                + " and e.accountId = :account order by e.madeAt desc, e.id desc",
                        AuditEntryEntity.class)
                .setParameter("subject", subject)
                .setParameter("key", key)
                .setParameter("account", account.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditEntryEntity::toEntry)
                .toList();
    }
}
