package org.failoverforwarding.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.TelephoneSystem;

/** Stored telephone systems. */
@ApplicationScoped
public class TelephoneSystemRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected TelephoneSystemRepository() {}

    public TelephoneSystemRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<TelephoneSystem> find(TelephoneSystemId id) {
        return entity(id).map(TelephoneSystemEntity::toSystem);
    }

    public Optional<TelephoneSystem> findByAuthUser(String authUser) {
        return entityByAuthUser(authUser).map(TelephoneSystemEntity::toSystem);
    }

    public List<TelephoneSystem> ofAccount(AccountId account) {
        return em.createQuery(
                        "select s from TelephoneSystem s where s.accountId = :account order by s.name",
                        TelephoneSystemEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(TelephoneSystemEntity::toSystem)
                .toList();
    }

    /** All systems and their secrets by user name, among these user names. */
    public Map<String, Stored> byAuthUsers(List<String> authUsers) {
        return em.createQuery("select s from TelephoneSystem s where s.authUser in :users", TelephoneSystemEntity.class)
                .setParameter("users", authUsers)
                .getResultStream()
                .collect(Collectors.toMap(
                        entity -> entity.authUser, entity -> new Stored(entity.toSystem(), entity.toSecret())));
    }

    /** Users of the account's systems by the name of the system. */
    public Map<String, String> usersByName(AccountId account) {
        return em.createQuery(
                        "select s.name, s.authUser from TelephoneSystem s where s.accountId = :account", Object[].class)
                .setParameter("account", account.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    public TelephoneSystem insert(TelephoneSystem draft, StoredSecret secret) {
        return insertAll(List.of(new Stored(draft, secret))).get(0);
    }

    /** Inserts drafts in one batch. */
    public List<TelephoneSystem> insertAll(List<Stored> drafts) {
        List<TelephoneSystemEntity> entities =
                drafts.stream().map(this::persist).toList();
        Changes.flush(em);
        return entities.stream().map(TelephoneSystemEntity::toSystem).toList();
    }

    /** @return empty when there is no such system */
    public Optional<TelephoneSystem> update(TelephoneSystem system) {
        return change(system.id(), system.version(), entity -> entity.take(system));
    }

    /** @return empty when there is no such system */
    public Optional<TelephoneSystem> replaceSecret(TelephoneSystemId id, long version, StoredSecret secret) {
        return change(id, version, entity -> entity.take(secret));
    }

    public boolean isUsed(TelephoneSystemId id) {
        return !em.createQuery("select n.id from Number n where n.systemId = :id", Long.class)
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void delete(TelephoneSystemId id, long version) {
        entity(id).ifPresent(entity -> {
            Changes.requireVersion(entity.version, version);
            em.remove(entity);
            Changes.flush(em);
        });
    }

    private Optional<TelephoneSystem> change(
            TelephoneSystemId id, long version, Consumer<TelephoneSystemEntity> change) {
        return entity(id).map(entity -> {
            Changes.requireVersion(entity.version, version);
            change.accept(entity);
            Changes.flush(em);
            return entity.toSystem();
        });
    }

    private TelephoneSystemEntity persist(Stored draft) {
        TelephoneSystemEntity entity = new TelephoneSystemEntity();
        entity.take(draft.system());
        entity.take(draft.secret());
        em.persist(entity);
        return entity;
    }

    private Optional<TelephoneSystemEntity> entity(TelephoneSystemId id) {
        return Optional.ofNullable(em.find(TelephoneSystemEntity.class, id.value()));
    }

    private Optional<TelephoneSystemEntity> entityByAuthUser(String authUser) {
        return em.createQuery("select s from TelephoneSystem s where s.authUser = :user", TelephoneSystemEntity.class)
                .setParameter("user", authUser)
                .getResultStream()
                .findFirst();
    }

    /** A telephone system with its secret as stored. */
    public record Stored(TelephoneSystem system, StoredSecret secret) {}
}
