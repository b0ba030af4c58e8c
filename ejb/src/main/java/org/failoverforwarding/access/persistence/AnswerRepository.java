package org.failoverforwarding.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.access.Answer;

/** Stored answers to requests with an Idempotency-Key. */
@ApplicationScoped
public class AnswerRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected AnswerRepository() {}

    public AnswerRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<Answer> find(String caller, String key) {
        return Optional.ofNullable(em.find(AnswerEntity.class, new AnswerEntity.Key(caller, key)))
                .map(AnswerEntity::toAnswer);
    }

    /** @throws jakarta.persistence.PersistenceException when another request was quicker */
    public void insert(String caller, String key, Answer answer, Instant at) {
        AnswerEntity entity = new AnswerEntity();
        entity.caller = caller;
        entity.key = key;
        entity.madeAt = at.toEpochMilli();
        entity.take(answer);
        em.persist(entity);
        em.flush();
    }

    public void update(String caller, String key, Answer answer) {
        Optional.ofNullable(em.find(AnswerEntity.class, new AnswerEntity.Key(caller, key)))
                .ifPresent(entity -> entity.take(answer));
    }

    public void delete(String caller, String key) {
        Optional.ofNullable(em.find(AnswerEntity.class, new AnswerEntity.Key(caller, key)))
                .ifPresent(em::remove);
    }

    public void deleteBefore(Instant at) {
        em.createQuery("delete from IdempotentAnswer a where a.madeAt < :at")
                .setParameter("at", at.toEpochMilli())
                .executeUpdate();
    }
}
