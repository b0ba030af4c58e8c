package org.failoverforwarding.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.database.persistence.LikePattern;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.number.PhoneNumber;

/** Stored customer accounts. */
@ApplicationScoped
public class AccountRepository {

    private static final String FILTER = " from Account a where lower(a.name) like :search escape '!'";

    private static final String VISIBLE = " and a.id in :ids";

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected AccountRepository() {}

    public AccountRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<Account> find(AccountId id) {
        return entity(id).map(AccountEntity::toAccount);
    }

    /** Whether a number is one of the account. */
    public boolean owns(AccountId account, PhoneNumber number) {
        return em.createQuery(
                                "select count(n) from Number n where n.e164 = :number and n.accountId = :account",
                                Long.class)
                        .setParameter("number", number.e164())
                        .setParameter("account", account.value())
                        .getSingleResult()
                > 0;
    }

    public Optional<Account> findByName(String name) {
        return em.createQuery("select a from Account a where a.name = :name", AccountEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(AccountEntity::toAccount);
    }

    public List<Account> all() {
        return em.createQuery("select a from Account a order by a.id", AccountEntity.class)
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    public List<Account> findAll(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select a from Account a where a.id in :ids", AccountEntity.class)
                .setParameter("ids", ids.stream().map(AccountId::value).toList())
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    /** @param visible the only accounts to be seen; empty for all */
    public Page<Account> page(String search, Optional<Set<AccountId>> visible, Paging paging) {
        String where = FILTER + (visible.isPresent() ? VISIBLE : "");
        long total =
                filtered("select count(a)" + where, Long.class, search, visible).getSingleResult();
        List<Account> rows = filtered("select a" + where + " order by a.name", AccountEntity.class, search, visible)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
        return new Page<>(rows, total);
    }

    /** Accounts which a reseller looks after. */
    public Set<AccountId> ofReseller(String reseller) {
        return em.createQuery("select a.id from Account a where a.reseller = :reseller", Long.class)
                .setParameter("reseller", reseller)
                .getResultStream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Account insert(Account draft) {
        AccountEntity entity = new AccountEntity();
        entity.take(draft);
        em.persist(entity);
        Changes.flush(em);
        return entity.toAccount();
    }

    /** @return empty when there is no such account */
    public Optional<Account> update(Account account) {
        return entity(account.id()).map(entity -> {
            Changes.requireVersion(entity.version, account.version());
            entity.take(account);
            Changes.flush(em);
            return entity.toAccount();
        });
    }

    /** Removes it with its telephone systems, numbers, redirects, schedules and people. */
    public void delete(AccountId id) {
        for (String entity : List.of(
                "Redirect r where r.numberId in (select n.id from Number n where n.accountId = :id)",
                "Number n where n.accountId = :id",
                "TelephoneSystem s where s.accountId = :id",
                "Schedule s where s.accountId = :id",
                "PortalUser u where u.accountId = :id",
                "Account a where a.id = :id")) {
            em.createQuery("delete from " + entity)
                    .setParameter("id", id.value())
                    .executeUpdate();
        }
        em.clear();
    }

    private Optional<AccountEntity> entity(AccountId id) {
        return Optional.ofNullable(em.find(AccountEntity.class, id.value()));
    }

    private <T> TypedQuery<T> filtered(String text, Class<T> type, String search, Optional<Set<AccountId>> visible) {
        TypedQuery<T> query = em.createQuery(text, type).setParameter("search", LikePattern.contains(search));
        visible.ifPresent(accounts -> query.setParameter("ids", VisibleIds.of(visible)));
        return query;
    }
}
