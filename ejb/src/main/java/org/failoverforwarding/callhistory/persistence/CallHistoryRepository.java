package org.failoverforwarding.callhistory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.Trigger;

/** Searches and counts calls in the database. */
@ApplicationScoped
public class CallHistoryRepository {

    private static final int MANY = 2_000;

    private static final long HOUR = Duration.ofHours(1).toMillis();

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected CallHistoryRepository() {}

    public CallHistoryRepository(EntityManager em) {
        this.em = em;
    }

    /** @param visible the only accounts whose calls are to be seen; empty for all */
    public Page<CallSummary> page(CallFilter filter, Optional<Set<AccountId>> visible, Paging paging) {
        CallSearch search = CallSearch.of(filter, visible, isRareCaller(filter.caller()));
        List<CallSummary> rows = rows(search, paging);
        boolean last = rows.size() < paging.limit() && (paging.offset() == 0 || !rows.isEmpty());
        return new Page<>(rows, last ? paging.offset() + rows.size() : count(search));
    }

    /** The newest calls, without counting the others. */
    public List<CallSummary> newest(CallFilter filter, Optional<Set<AccountId>> visible, int limit) {
        return rows(CallSearch.of(filter, visible, isRareCaller(filter.caller())), Paging.of(0, limit));
    }

    public Optional<CallSummary> find(long id) {
        return Optional.ofNullable(em.find(CallRecordEntity.class, id)).map(CallRecordEntity::toSummary);
    }

    private List<CallSummary> rows(CallSearch search, Paging paging) {
        boolean oldestFirst = paging.sort().equals("arrived") && !paging.descending();
        QueryValues values = new QueryValues();
        String ids = search.page(values, oldestFirst, paging.offset(), paging.limit());
        List<?> rows = values.fill(em.createNativeQuery(
                        "select * from call_record where id in (" + ids + ") order by arrived"
                                + (oldestFirst ? "" : " desc"),
                        CallRecordEntity.class))
                .setHint("eclipselink.read-only", "True")
                .getResultList();
        return rows.stream().map(row -> ((CallRecordEntity) row).toSummary()).toList();
    }

    /** Among many calls a caller is met soon when they are read by time; of few, only the index of callers knows. */
    private boolean isRareCaller(String caller) {
        if (caller.isBlank()) {
            return false;
        }
        QueryValues values = new QueryValues();
        String calls = "select id from call_record where " + new WantedCaller(caller.strip()).indexed(values);
        String count = "select count(*) from (" + calls + " fetch first " + MANY + " rows only) found";
        return number(values.fill(em.createNativeQuery(count))) < MANY;
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
        Set<Result> results = account.isPresent() || visible.isPresent() ? Set.of(Result.values()) : Set.of();
        CallFilter filter = new CallFilter(account, Optional.empty(), "", results, Optional.of(from), Optional.of(to));
        QueryValues values = new QueryValues();
        String sql = CallSearch.of(filter, visible, false).counts(values, groups);
        List<?> rows = values.fill(em.createNativeQuery(sql)).getResultList();
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

    private long count(CallSearch search) {
        QueryValues values = new QueryValues();
        return number(values.fill(em.createNativeQuery(search.count(values, CallHistoryService.MOST_COUNTED))));
    }

    private static long number(Query query) {
        Object count = query.getSingleResult();
        return ((Number) (count instanceof Object[] columns ? columns[0] : count)).longValue();
    }
}
