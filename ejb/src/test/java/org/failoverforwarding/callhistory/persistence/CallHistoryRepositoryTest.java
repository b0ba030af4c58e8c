package org.failoverforwarding.callhistory.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallHistoryRepositoryTest {

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void writeCalls() {
        new JdbcCallStore(database.dataSource())
                .write(IntStream.range(0, 30).mapToObj(SampleCalls::forwarded).toList());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCallComesBackWithAttemptsAndTraceButWithoutControlCharacters() {
        CallSummary first = search(CallFilter.ALL, new Paging(0, 1, "arrived", false))
                .rows()
                .get(0);
        CallDetailRecord written = SampleCalls.forwarded(0);
        assertEquals(written.attempts(), first.call().attempts());
        assertEquals(written.trace(), first.call().trace());
        assertEquals("<script>\"ä ", first.call().callerName());
        assertEquals(written.arrived(), first.call().arrived());
        assertEquals(Optional.of(Trigger.UNREACHABLE), first.trigger());
        assertEquals(51, first.talkTime().toSeconds());
    }

    @Test
    void theNewestCallIsFirstAndPagesAreCutInTheDatabase() {
        Page<CallSummary> page = search(CallFilter.ALL, Paging.of(10, 5));
        assertEquals(30, page.total());
        assertEquals(
                List.of("call-19", "call-18", "call-17", "call-16", "call-15"),
                page.rows().stream().map(row -> row.call().callId()).toList());
    }

    @Test
    void everyConditionNarrowsTheSearch() {
        assertEquals(30, total(CallFilter.to(Sample.NUMBER)));
        assertEquals(0, total(CallFilter.to(Sample.OTHER_NUMBER)));
        assertEquals(30, total(filter("079", Set.of(Result.FORWARDED, Result.FAILED))));
        assertEquals(0, total(filter("078", Set.of())));
        assertEquals(0, total(filter("", Set.of(Result.FAILED))));
        assertEquals(
                5,
                total(new CallFilter(
                        Optional.of(SampleCalls.ACCOUNT),
                        Optional.empty(),
                        "",
                        Set.of(),
                        Optional.of(SampleCalls.START.plusSeconds(10)),
                        Optional.of(SampleCalls.START.plusSeconds(15)))));
    }

    @Test
    void severalAccountsAndResultsAreMergedInTheOrderOfTime() {
        Set<AccountId> accounts = Set.of(SampleCalls.ACCOUNT, new AccountId(8), new AccountId(9));
        CallFilter filter = filter("", Set.of(Result.FORWARDED, Result.FAILED));
        Page<CallSummary> page = database.inTransaction(em ->
                new CallHistoryRepository(em).page(filter, Optional.of(accounts), new Paging(20, 5, "arrived", false)));
        assertEquals(30, page.total());
        assertEquals(
                List.of("call-20", "call-21", "call-22", "call-23", "call-24"),
                page.rows().stream().map(row -> row.call().callId()).toList());
    }

    @Test
    void aTotalIsToldOnAnyPage() {
        assertEquals(30, search(CallFilter.ALL, Paging.of(25, 10)).total());
        assertEquals(30, search(CallFilter.ALL, Paging.of(100, 10)).total());
    }

    @Test
    void theNewestCallsComeWithoutTheirNumber() {
        List<CallSummary> newest = database.inTransaction(em -> new CallHistoryRepository(em)
                .newest(filter("079", Set.of()), Optional.of(Set.of(SampleCalls.ACCOUNT)), 2));
        assertEquals(
                List.of("call-29", "call-28"),
                newest.stream().map(row -> row.call().callId()).toList());
    }

    @Test
    void callsOfOtherAccountsAreNotSeen() {
        assertEquals(
                0, search(CallFilter.ALL, Optional.of(Set.of(new AccountId(8)))).total());
        assertEquals(0, search(CallFilter.ALL, Optional.of(Set.of())).total());
        assertEquals(
                30,
                search(CallFilter.ALL, Optional.of(Set.of(SampleCalls.ACCOUNT))).total());
    }

    @Test
    void statisticsCountByResultAndTrigger() {
        var statistics = database.inTransaction(em -> new CallHistoryRepository(em)
                .statistics(Optional.empty(), Optional.empty(), SampleCalls.START, SampleCalls.START.plusSeconds(20)));
        assertEquals(Map.of(Result.FORWARDED, 20L), statistics.byResult());
        assertEquals(Map.of(Trigger.UNREACHABLE, 20L), statistics.forwardedByTrigger());
    }

    @Test
    void aDatabaseThatHasStoppedCountsAsUnavailable() {
        database.shutDown();
        assertThrows(
                CallStore.UnavailableException.class,
                () -> new JdbcCallStore(database.dataSource()).write(List.of(SampleCalls.forwarded(1))));
    }

    private long total(CallFilter filter) {
        return search(filter, Paging.of(0, 1)).total();
    }

    private static CallFilter filter(String caller, Set<Result> results) {
        return new CallFilter(Optional.empty(), Optional.empty(), caller, results, Optional.empty(), Optional.empty());
    }

    private Page<CallSummary> search(CallFilter filter, Paging paging) {
        return database.inTransaction(em -> new CallHistoryRepository(em).page(filter, Optional.empty(), paging));
    }

    private Page<CallSummary> search(CallFilter filter, Optional<Set<AccountId>> visible) {
        return database.inTransaction(em -> new CallHistoryRepository(em).page(filter, visible, Paging.of(0, 5)));
    }
}
