package org.failoverforwarding.audit.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.database.persistence.LikePattern;

/** A filter of the audit log as the conditions of a query with their values. */
final class AuditQuery {

    private final StringBuilder where = new StringBuilder(" from AuditEntry e where e.id > 0");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param visible the only accounts to be seen, empty for all */
    AuditQuery(AuditFilter filter, Optional<Set<AccountId>> visible) {
        if (!filter.search().isBlank()) {
            add(
                    "(lower(e.subjectKey) like :search escape '!' or lower(e.who) like :search escape '!')",
                    "search",
                    LikePattern.startsWith(filter.search()));
        }
        visible.ifPresent(accounts -> add("e.accountId in :visible", "visible", VisibleIds.of(visible)));
        filter.account().ifPresent(account -> add("e.accountId = :account", "account", account.value()));
        filter.action().ifPresent(action -> add("e.action = :action", "action", action));
        filter.subject().ifPresent(subject -> add("e.subject = :subject", "subject", subject));
        filter.from().ifPresent(from -> add("e.madeAt >= :from", "from", from.toEpochMilli()));
        filter.until().ifPresent(until -> add("e.madeAt < :until", "until", until.toEpochMilli()));
    }

    private void add(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    TypedQuery<Long> count(EntityManager em) {
        return filled(em.createQuery("select count(e)" + where, Long.class));
    }

    /** Newest first. */
    TypedQuery<AuditEntryEntity> rows(EntityManager em) {
        return filled(
                em.createQuery("select e" + where + " order by e.madeAt desc, e.id desc", AuditEntryEntity.class));
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
