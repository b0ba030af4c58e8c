package org.failoverforwarding.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.SaltedPassword;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.database.persistence.LikePattern;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.PortalUser;

/** Stored portal users. */
@ApplicationScoped
public class PortalUserRepository {

    private static final String FILTER = " from PortalUser u where lower(u.username) like :search escape '!'";

    private static final String VISIBLE = " and u.accountId in :ids";

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected PortalUserRepository() {}

    public PortalUserRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<PortalUser> find(String username) {
        return entity(username).map(PortalUserEntity::toUser);
    }

    public Optional<SaltedPassword> password(String username) {
        return entity(username).map(PortalUserEntity::password);
    }

    /** When the password was set. */
    public Optional<Instant> passwordChanged(String username) {
        return entity(username).map(entity -> Instant.ofEpochMilli(entity.passwordChanged));
    }

    /** Some enabled portal user has this role. */
    public boolean anyWithRole(String role) {
        return !em.createQuery(
                        "select u.username from PortalUser u where u.enabled = :enabled and :role member of u.roles",
                        String.class)
                .setParameter("enabled", true)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param visible the only accounts whose people are to be seen; empty for all */
    public Page<PortalUser> page(String search, Optional<Set<AccountId>> visible, Paging paging) {
        String where = FILTER + (visible.isPresent() ? VISIBLE : "");
        long total =
                filtered("select count(u)" + where, Long.class, search, visible).getSingleResult();
        List<PortalUser> rows = filtered(
                        "select u" + where + " order by u.username", PortalUserEntity.class, search, visible)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(PortalUserEntity::toUser)
                .toList();
        return new Page<>(rows, total);
    }

    public PortalUser insert(PortalUser user, SaltedPassword password, Instant at) {
        PortalUserEntity entity = new PortalUserEntity();
        entity.username = user.username();
        entity.created = at.toEpochMilli();
        entity.take(user);
        entity.take(password, at);
        em.persist(entity);
        Changes.flush(em);
        return entity.toUser();
    }

    /**
     * Enabled, account, roles and whether the password must be changed.
     *
     * @throws org.failoverforwarding.api.ConflictException when its version is another one
     */
    public Optional<PortalUser> update(PortalUser user) {
        return entity(user.username()).map(entity -> {
            Changes.requireVersion(entity.version, user.version());
            entity.take(user);
            Changes.flush(em);
            return entity.toUser();
        });
    }

    public void changePassword(String username, SaltedPassword password, boolean mustChange, Instant at) {
        entity(username).ifPresent(entity -> {
            entity.take(password, at);
            entity.mustChangePassword(mustChange);
            Changes.flush(em);
        });
    }

    public void delete(String username) {
        entity(username).ifPresent(em::remove);
        Changes.flush(em);
    }

    private Optional<PortalUserEntity> entity(String username) {
        return Optional.ofNullable(em.find(PortalUserEntity.class, username));
    }

    private <T> TypedQuery<T> filtered(String text, Class<T> type, String search, Optional<Set<AccountId>> visible) {
        TypedQuery<T> query = em.createQuery(text, type).setParameter("search", LikePattern.contains(search));
        visible.ifPresent(accounts -> query.setParameter("ids", VisibleIds.of(visible)));
        return query;
    }
}
