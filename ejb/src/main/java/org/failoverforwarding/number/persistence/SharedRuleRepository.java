package org.failoverforwarding.number.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.StoredTimes;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.SharedRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;

/** Stored redirects of accounts and telephone systems, which their numbers inherit. */
@ApplicationScoped
public class SharedRuleRepository {

    private static final String SHARED = "select r from Redirect r where r.numberId is null";
    private static final String ORDER = " order by r.accountId, r.systemId, r.position";

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected SharedRuleRepository() {}

    public SharedRuleRepository(EntityManager em) {
        this.em = em;
    }

    /** @return empty when there is no such account, or no such telephone system of it */
    public Optional<SharedRules> find(RuleOwner owner) {
        return version(owner).map(version -> new SharedRules(owner, version, redirects(owner)));
    }

    private Optional<Long> version(RuleOwner owner) {
        TypedQuery<Long> query = owner.system()
                .map(system -> em.createQuery(
                                "select s.version from TelephoneSystem s where s.accountId = :account and s.id = :system",
                                Long.class)
                        .setParameter("system", system.value()))
                .orElseGet(() -> em.createQuery("select a.version from Account a where a.id = :account", Long.class));
        return query.setParameter("account", owner.account().value())
                .getResultStream()
                .findFirst();
    }

    /** What a number of that account on that telephone system may inherit. */
    public SharedRedirects inheritable(AccountId account, TelephoneSystemId system) {
        return new SharedRedirects(redirects(RuleOwner.of(account, system)), redirects(RuleOwner.of(account)));
    }

    private List<Redirect> redirects(RuleOwner owner) {
        return toRedirects(entities(owner));
    }

    /** All that there are. */
    public Map<RuleOwner, List<Redirect>> all() {
        return byOwner(em.createQuery(SHARED + ORDER, RedirectEntity.class));
    }

    /** Those of the accounts and of all their telephone systems. */
    public Map<RuleOwner, List<Redirect>> ofAccounts(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : byOwner(em.createQuery(SHARED + " and r.accountId in :accounts" + ORDER, RedirectEntity.class)
                        .setParameter(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList()));
    }

    /** Those of the telephone systems. */
    public Map<RuleOwner, List<Redirect>> ofSystems(Collection<TelephoneSystemId> systems) {
        return systems.isEmpty()
                ? Map.of()
                : byOwner(em.createQuery(SHARED + " and r.systemId in :systems" + ORDER, RedirectEntity.class)
                        .setParameter(
                                "systems",
                                systems.stream().map(TelephoneSystemId::value).toList()));
    }

    private Map<RuleOwner, List<Redirect>> byOwner(TypedQuery<RedirectEntity> query) {
        StoredTimes times = new StoredTimes(em);
        return query.getResultStream()
                .collect(groupingBy(
                        RedirectEntity::owner, mapping(row -> row.toRedirect(times, row.accountId), toList())));
    }

    /**
     * Replaces all redirects of the owner.
     *
     * @throws ConflictException when the version is not the stored one
     */
    public SharedRules update(SharedRules rules) {
        raiseVersion(rules);
        List<RedirectEntity> stored = entities(rules.owner());
        List<RedirectEntity> written = new ArrayList<>(rules.redirects().size());
        for (Redirect redirect : rules.redirects()) {
            RedirectEntity entity = stored.stream()
                    .filter(row -> row.id == redirect.id())
                    .findFirst()
                    .orElseGet(RedirectEntity::new);
            entity.take(redirect, rules.owner(), written.size());
            if (entity.id == null) {
                em.persist(entity);
            }
            written.add(entity);
        }
        stored.stream().filter(row -> !written.contains(row)).forEach(em::remove);
        Changes.flush(em);
        return new SharedRules(rules.owner(), rules.version() + 1, toRedirects(written));
    }

    private void raiseVersion(SharedRules rules) {
        RuleOwner owner = rules.owner();
        String entity = owner.system().isPresent() ? "TelephoneSystem" : "Account";
        int raised = em.createQuery("update " + entity
                        + " o set o.version = o.version + 1 where o.id = :id and o.version = :version")
                .setParameter(
                        "id",
                        owner.system()
                                .map(TelephoneSystemId::value)
                                .orElse(owner.account().value()))
                .setParameter("version", rules.version())
                .executeUpdate();
        if (raised == 0) {
            Changes.requireVersion(rules.version() + 1, rules.version());
        }
    }

    private List<RedirectEntity> entities(RuleOwner owner) {
        String condition =
                " and r.accountId = :account and r.systemId " + (owner.system().isPresent() ? "= :system" : "is null");
        TypedQuery<RedirectEntity> query = em.createQuery(SHARED + condition + ORDER, RedirectEntity.class)
                .setParameter("account", owner.account().value());
        owner.system().ifPresent(system -> query.setParameter("system", system.value()));
        return query.getResultList();
    }

    private List<Redirect> toRedirects(List<RedirectEntity> rows) {
        StoredTimes times = new StoredTimes(em);
        return rows.stream().map(row -> row.toRedirect(times, row.accountId)).toList();
    }
}
