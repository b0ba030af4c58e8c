package org.failoverforwarding.number.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.database.persistence.LikePattern;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.NumberRow;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.number.PhoneNumber;

/** Searches, sorts and pages numbers in the database. */
@ApplicationScoped
public class NumberOverview {

    private static final Map<String, String> SORTS = Map.of(
            "number", "n.e164",
            "extension", "n.extension",
            "displayName", "n.displayName",
            "accountName", "a.name",
            "systemName", "s.name",
            "authUser", "s.authUser",
            "action", "n.action",
            "ringTimeSeconds", "n.ringTimeout");

    private static final String COLUMNS = "select n.e164, n.extension, n.displayName, a.id, a.name, s.id, s.name,"
            + " s.authUser, n.action, n.ringTimeout, n.id";

    private static final String ACTIVE_REDIRECTS = "select r.numberId, count(r) from Redirect r"
            + " where r.numberId in :ids and r.enabled = :enabled group by r.numberId";

    private static final String FROM =
            " from Number n, Account a, TelephoneSystem s where n.accountId = a.id and n.systemId = s.id";

    /** Components of a row by which the numbers can be sorted. */
    public static Set<String> sorts() {
        return SORTS.keySet();
    }

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected NumberOverview() {}

    public NumberOverview(EntityManager em) {
        this.em = em;
    }

    /** @param visible the only accounts whose numbers are to be seen; empty for all */
    public Page<NumberRow> page(NumberFilter filter, Optional<Set<AccountId>> visible, Paging paging) {
        String where = FROM + conditions(filter, visible);
        long total = filled(em.createQuery("select count(n)" + where, Long.class), filter, visible)
                .getSingleResult();
        String sort = SORTS.getOrDefault(paging.sort(), "n.e164") + (paging.descending() ? " desc" : "");
        List<Object[]> rows = filled(
                        em.createQuery(COLUMNS + where + " order by " + sort, Object[].class), filter, visible)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        Map<Long, Long> redirects =
                activeRedirects(rows.stream().map(row -> (Long) row[10]).toList());
        return new Page<>(
                rows.stream()
                        .map(row -> row(row, redirects.getOrDefault(row[10], 0L)))
                        .toList(),
                total);
    }

    private Map<Long, Long> activeRedirects(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(ACTIVE_REDIRECTS, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("enabled", true)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static String conditions(NumberFilter filter, Optional<Set<AccountId>> visible) {
        StringBuilder conditions = new StringBuilder();
        visible.ifPresent(accounts -> conditions.append(" and n.accountId in :visible"));
        filter.account().ifPresent(account -> conditions.append(" and n.accountId = :account"));
        filter.system().ifPresent(system -> conditions.append(" and n.systemId = :system"));
        if (!filter.search().isBlank()) {
            conditions.append(" and (lower(n.displayName) like :search escape '!'"
                    + " or n.extension like :start escape '!' or lower(a.name) like :search escape '!'"
                    + " or lower(s.name) like :search escape '!'");
            conditions.append(digits(filter).isEmpty() ? ")" : " or n.e164 like :digits)");
        }
        return conditions.toString();
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, NumberFilter filter, Optional<Set<AccountId>> visible) {
        visible.ifPresent(accounts -> query.setParameter("visible", VisibleIds.of(visible)));
        filter.account().ifPresent(account -> query.setParameter("account", account.value()));
        filter.system().ifPresent(system -> query.setParameter("system", system.value()));
        if (!filter.search().isBlank()) {
            query.setParameter("search", LikePattern.contains(filter.search()));
            query.setParameter("start", LikePattern.startsWith(filter.search()));
            if (!digits(filter).isEmpty()) {
                query.setParameter("digits", "%" + digits(filter) + "%");
            }
        }
        return query;
    }

    /** Digits of the search text as they occur in E.164, whatever the spelling: without a trunk prefix. */
    private static String digits(NumberFilter filter) {
        String text = filter.search().replaceAll("\\(0\\)", "");
        if (!text.matches("[+0-9 ()/.'-]+")) {
            return "";
        }
        return text.replaceAll("[^0-9]", "").replaceFirst("^0{1,2}", "");
    }

    private static NumberRow row(Object[] columns, long activeRedirects) {
        return new NumberRow(
                new PhoneNumber((String) columns[0]),
                (String) columns[1],
                (String) columns[2],
                new AccountId((Long) columns[3]),
                (String) columns[4],
                new TelephoneSystemId((Long) columns[5]),
                (String) columns[6],
                (String) columns[7],
                (IncomingCallAction) columns[8],
                (Integer) columns[9],
                (int) activeRedirects);
    }
}
