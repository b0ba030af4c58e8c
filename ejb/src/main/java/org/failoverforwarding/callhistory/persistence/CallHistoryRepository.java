package org.failoverforwarding.callhistory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private static final long HOUR = Duration.ofHours(1).toMillis();

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
        return counts(account, visible, from, to, "result, first_trigger").stream()
                .map(row -> counted(row, 0))
                .reduce(CallStatistics.NONE, CallStatistics::plus);
    }

    /** As {@link #statistics}, for each hour since the first instant in which there were calls. */
    public SortedMap<Integer, CallStatistics> hours(
            Optional<AccountId> account, Optional<Set<AccountId>> visible, Instant from, Instant to) {
        String hour = "(arrived - " + from.toEpochMilli() + ") / " + HOUR;
        SortedMap<Integer, CallStatistics> hours = new TreeMap<>();
        for (Object[] row : counts(account, visible, from, to, hour + ", result, first_trigger")) {
            hours.merge(((Number) row[0]).intValue(), counted(row, 1), CallStatistics::plus);
        }
        return hours;
    }

    private List<Object[]> counts(
            Optional<AccountId> account, Optional<Set<AccountId>> visible, Instant from, Instant to, String groups) {
        CallConditions where = CallConditions.of(
                new CallFilter(account, Optional.empty(), "", Set.of(), Optional.of(from), Optional.of(to)), visible);
        List<?> rows = where.fill(em.createNativeQuery(
                        "select " + groups + ", count(*) from call_record" + where.sql() + " group by " + groups))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** @param first index of the column of the result, which those of the trigger and the count follow */
    private static CallStatistics counted(Object[] row, int first) {
        Result result = Result.valueOf((String) row[first]);
        long count = ((Number) row[first + 2]).longValue();
        boolean forwarded = row[first + 1] != null && (result == Result.FORWARDED || result == Result.VOICEMAIL);
        return new CallStatistics(
                Map.of(result, count), forwarded ? Map.of(Trigger.valueOf((String) row[first + 1]), count) : Map.of());
    }

    private long count(CallConditions where) {
        Object count = where.fill(em.createNativeQuery("select count(*) from (select id from call_record" + where.sql()
                        + " fetch first " + MOST_COUNTED + " rows only) counted"))
                .getSingleResult();
        return ((Number) (count instanceof Object[] columns ? columns[0] : count)).longValue();
    }
}
