package org.failoverforwarding.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.Schedule;

/** Stored schedules of accounts. */
@ApplicationScoped
public class ScheduleRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected ScheduleRepository() {}

    public ScheduleRepository(EntityManager em) {
        this.em = em;
    }

    /** By name. */
    public List<Schedule> ofAccount(AccountId account) {
        StoredTimes times = new StoredTimes(em);
        return em.createQuery(
                        "select s from Schedule s where s.accountId = :account order by s.name", ScheduleEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(entity -> toSchedule(entity, times))
                .toList();
    }

    public Optional<Schedule> find(long id) {
        return entity(id).map(entity -> toSchedule(entity, new StoredTimes(em)));
    }

    public Schedule insert(Schedule draft) {
        ScheduleEntity entity = new ScheduleEntity();
        entity.take(draft);
        em.persist(entity);
        Changes.flush(em);
        return toSchedule(entity, new StoredTimes(em));
    }

    /** @return empty when there is no such schedule */
    public Optional<Schedule> update(Schedule schedule) {
        return entity(schedule.id()).map(entity -> {
            Changes.requireVersion(entity.version, schedule.version());
            entity.take(schedule);
            Changes.flush(em);
            return toSchedule(entity, new StoredTimes(em));
        });
    }

    public void delete(long id, long version) {
        entity(id).ifPresent(entity -> {
            Changes.requireVersion(entity.version, version);
            em.remove(entity);
            Changes.flush(em);
        });
    }

    /** Some redirect of the account uses it. */
    public boolean isUsed(Schedule schedule) {
        return !em.createQuery(
                        "select r.id from Redirect r where r.activeTimes = :text and (r.accountId = :account"
                                + " or r.numberId in (select n.id from Number n where n.accountId = :account))",
                        Long.class)
                .setParameter("account", schedule.account().value())
                .setParameter("text", "schedule " + schedule.name())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<ScheduleEntity> entity(long id) {
        return Optional.ofNullable(em.find(ScheduleEntity.class, id));
    }

    private static Schedule toSchedule(ScheduleEntity entity, StoredTimes times) {
        return new Schedule(
                entity.id,
                entity.version,
                new AccountId(entity.accountId),
                entity.name,
                times.read(entity.accountId, entity.activeTimes));
    }
}
