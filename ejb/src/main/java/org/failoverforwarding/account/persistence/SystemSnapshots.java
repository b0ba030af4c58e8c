package org.failoverforwarding.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.routing.SystemSnapshot;

/** Reads telephone systems with their secrets, for routing and the registrar. */
@ApplicationScoped
public class SystemSnapshots {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected SystemSnapshots() {}

    public SystemSnapshots(EntityManager em) {
        this.em = em;
    }

    public List<SystemSnapshot> all() {
        return read("s.id > :keys", 0L);
    }

    public List<SystemSnapshot> findAll(Collection<TelephoneSystemId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(
                        "s.id in :keys",
                        ids.stream().map(TelephoneSystemId::value).toList());
    }

    public List<SystemSnapshot> ofAccounts(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : read(
                        "s.accountId in :keys",
                        accounts.stream().map(AccountId::value).toList());
    }

    private List<SystemSnapshot> read(String condition, Object keys) {
        return em
                .createQuery("select s from TelephoneSystem s where " + condition, TelephoneSystemEntity.class)
                .setParameter("keys", keys)
                .setHint("eclipselink.read-only", "True")
                .getResultList()
                .stream()
                .map(TelephoneSystemEntity::toSnapshot)
                .toList();
    }
}
