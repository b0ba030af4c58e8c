package org.failoverforwarding.callhistory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.PhoneNumber;

/** Searches and counts calls in the database. */
@ApplicationScoped
public class CallHistoryRepository {

    /** Rows that are counted at most, so that a page of a million calls is as quick as one of a thousand. */
    public static final int MOST_COUNTED = 10_000;

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected CallHistoryRepository() {}

    public CallHistoryRepository(EntityManager em) {
        this.em = em;
    }

    /** @param visible the only accounts whose calls are to be seen; empty for all */
    public Page<CallSummary> page(CallFilter filter, Optional<Set<AccountId>> visible, Paging paging) {
        CallConditions where = CallConditions.of(filter, visible);
        boolean oldestFirst = paging.sort().equals("arrived") && !paging.descending();
        String order = " order by " + where.fixedColumns() + "arrived" + (oldestFirst ? "" : " desc");
        List<?> rows = where.fill(
                        em.createNativeQuery("select * from call_record" + where.sql() + order, CallRecordEntity.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .setHint("eclipselink.read-only", "True")
                .getResultList();
        return new Page<>(
                rows.stream().map(row -> ((CallRecordEntity) row).toSummary()).toList(), count(where));
    }

    public Optional<CallSummary> find(long id) {
        return Optional.ofNullable(em.find(CallRecordEntity.class, id)).map(CallRecordEntity::toSummary);
    }

    /** The newest calls to a number. */
    public List<CallSummary> newest(PhoneNumber called, int limit) {
        return page(CallFilter.to(called), Optional.empty(), Paging.of(0, limit))
                .rows();
    }

    /** Counts of the calls that arrived from the first instant inclusive to the second exclusive. */
    public CallStatistics statistics(
            Optional<AccountId> account, Optional<Set<AccountId>> visible, Instant from, Instant to) {
        CallConditions where = CallConditions.of(
                new CallFilter(account, Optional.empty(), "", Set.of(), Optional.of(from), Optional.of(to)), visible);
        List<?> rows = where.fill(em.createNativeQuery("select result, first_trigger, count(*) from call_record"
                        + where.sql() + " group by result, first_trigger"))
                .getResultList();
        Map<Result, Long> byResult = new EnumMap<>(Result.class);
        Map<Trigger, Long> byTrigger = new EnumMap<>(Trigger.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Result result = Result.valueOf((String) columns[0]);
            long count = ((Number) columns[2]).longValue();
            byResult.merge(result, count, Long::sum);
            if (columns[1] != null && (result == Result.FORWARDED || result == Result.VOICEMAIL)) {
                byTrigger.merge(Trigger.valueOf((String) columns[1]), count, Long::sum);
            }
        }
        return new CallStatistics(byResult, byTrigger);
    }

    private long count(CallConditions where) {
        Object count = where.fill(em.createNativeQuery("select count(*) from (select id from call_record" + where.sql()
                        + " fetch first " + MOST_COUNTED + " rows only) counted"))
                .getSingleResult();
        return ((Number) (count instanceof Object[] columns ? columns[0] : count)).longValue();
    }
}
