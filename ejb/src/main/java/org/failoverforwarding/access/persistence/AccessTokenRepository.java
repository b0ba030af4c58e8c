package org.failoverforwarding.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.access.AccessToken;

/** Stored bearer tokens. */
@ApplicationScoped
public class AccessTokenRepository {

    private static final Duration USE_GRAIN = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected AccessTokenRepository() {}

    public AccessTokenRepository(EntityManager em) {
        this.em = em;
    }

    public AccessToken insert(AccessToken token, String hash) {
        AccessTokenEntity entity = new AccessTokenEntity();
        entity.take(token, hash);
        em.persist(entity);
        em.flush();
        return entity.toToken();
    }

    public Optional<AccessToken> find(long id) {
        return Optional.ofNullable(em.find(AccessTokenEntity.class, id)).map(AccessTokenEntity::toToken);
    }

    public Optional<AccessToken> findByHash(String hash) {
        return em.createQuery("select t from AccessToken t where t.hash = :hash", AccessTokenEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(AccessTokenEntity::toToken);
    }

    /** Newest first. */
    public List<AccessToken> of(String owner) {
        return em.createQuery(
                        "select t from AccessToken t where t.owner = :owner order by t.created desc, t.id desc",
                        AccessTokenEntity.class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(AccessTokenEntity::toToken)
                .toList();
    }

    /** Notes the use, to the minute. */
    public void used(AccessToken token, Instant at) {
        if (token.lastUsed().plus(USE_GRAIN).isAfter(at)) {
            return;
        }
        em.createQuery("update AccessToken t set t.lastUsed = :at where t.id = :id")
                .setParameter("at", at.toEpochMilli())
                .setParameter("id", token.id())
                .executeUpdate();
    }

    public void delete(long id) {
        em.createQuery("delete from AccessToken t where t.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
