package org.failoverforwarding.screening.persistence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.screening.BlockedCaller;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.CallerPattern;

/** Stored blocking lists. */
@ApplicationScoped
public class BlockedCallerRepository {

    private static final String ROWS = "select b.accountId, b.caller from BlockedCaller b";

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected BlockedCallerRepository() {}

    public BlockedCallerRepository(EntityManager em) {
        this.em = em;
    }

    /** All entries of an account, numbers and their beginnings in order, withheld callers last. */
    public List<BlockedCaller> ofAccount(AccountId account) {
        return em.createQuery(
                        "select b from BlockedCaller b where b.accountId = :account order by b.caller",
                        BlockedCallerEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(BlockedCallerEntity::toCaller)
                .toList();
    }

    /** The lists of all accounts that have one. */
    public Map<AccountId, BlockingList> lists() {
        return lists(em.createQuery(ROWS, Object[].class));
    }

    /** The lists of those of the accounts that have one. */
    public Map<AccountId, BlockingList> lists(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : lists(em.createQuery(ROWS + " where b.accountId in :accounts", Object[].class)
                        .setParameter(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList()));
    }

    private static Map<AccountId, BlockingList> lists(TypedQuery<Object[]> rows) {
        return rows.getResultStream()
                .collect(groupingBy(
                        row -> new AccountId((Long) row[0]),
                        collectingAndThen(
                                mapping(row -> CallerPattern.stored((String) row[1]), toSet()), BlockingList::new)));
    }

    public Optional<BlockedCaller> find(AccountId account, CallerPattern pattern) {
        return entity(account, pattern).map(BlockedCallerEntity::toCaller);
    }

    /** Adds an entry, or takes the place of the one for the same callers. */
    public void save(AccountId account, BlockedCaller entry) {
        BlockedCallerEntity entity = entity(account, entry.pattern()).orElseGet(BlockedCallerEntity::new);
        entity.take(account, entry);
        if (entity.id == null) {
            em.persist(entity);
        }
        Changes.flush(em);
    }

    public void delete(AccountId account, CallerPattern pattern) {
        entity(account, pattern).ifPresent(em::remove);
        Changes.flush(em);
    }

    private Optional<BlockedCallerEntity> entity(AccountId account, CallerPattern pattern) {
        return em.createQuery(
                        "select b from BlockedCaller b where b.accountId = :account and b.caller = :caller",
                        BlockedCallerEntity.class)
                .setParameter("account", account.value())
                .setParameter("caller", pattern.text())
                .getResultStream()
                .findFirst();
    }
}
