package org.failoverforwarding.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.database.persistence.LikePattern;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;

/** The stored audit log. */
@ApplicationScoped
public class AuditRepository {

    private static final String SEARCH =
            "(lower(e.subjectKey) like :search escape '!' or lower(e.who) like :search escape '!')";

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
    public Page<AuditEntry> page(String search, Optional<Set<AccountId>> visible, Paging paging) {
        String where = " from AuditEntry e where e.id > 0"
                + (search.isBlank() ? "" : " and " + SEARCH)
                + (visible.isEmpty() ? "" : " and e.accountId in :visible");
        long total = filled(em.createQuery("select count(e)" + where, Long.class), search, visible)
                .getSingleResult();
        List<AuditEntry> rows = filled(
                        em.createQuery(
                                "select e" + where + " order by e.madeAt desc, e.id desc", AuditEntryEntity.class),
                        search,
                        visible)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(AuditEntryEntity::toEntry)
                .toList();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String search, Optional<Set<AccountId>> visible) {
        if (!search.isBlank()) {
            query.setParameter("search", LikePattern.startsWith(search));
        }
        visible.ifPresent(accounts -> query.setParameter("visible", VisibleIds.of(visible)));
        return query;
    }
}
