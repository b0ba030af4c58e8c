package org.failoverforwarding.exchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.persistence.CallHistoryRepository;
import org.failoverforwarding.callhistory.persistence.JdbcCallStore;
import org.failoverforwarding.callhistory.persistence.SampleCalls;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.number.persistence.NumberOverview;
import org.failoverforwarding.routing.service.DirectoryBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures what large installations need; run with {@code -Dscale}, since it takes minutes. */
@EnabledIfSystemProperty(named = "scale", matches = ".*")
class ScaleTest {

    private static final int NUMBERS = 100_000;
    private static final int CALLS = Integer.getInteger("scale.calls", 1_000_000);

    private final ImportBench bench = new ImportBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aHundredThousandLinesAreImportedAndLoaded() {
        String table = table(1);
        ImportResult result = measured("import of 100,000 lines", () -> bench.load(table));
        assertEquals(NUMBERS, result.created().numbers(), result.errors()::toString);
        assertEquals(
                NUMBERS, measured("the same again", () -> bench.load(table)).unchanged());
        measured(
                "overview",
                () -> bench.database()
                        .inTransaction(em -> new NumberOverview(em)
                                .page(
                                        new NumberFilter(Optional.empty(), Optional.empty(), "PBX 4144199"),
                                        Optional.empty(),
                                        Paging.of(0, 25))));
    }

    @Test
    void aHundredThousandNumbersWithThreeRedirectsAreLoaded() {
        bench.load(table(3));
        assertEquals(
                NUMBERS,
                measured("load of the directory", () -> DirectoryBench.load(bench.database()))
                        .intValue());
    }

    @Test
    void aMillionCallsAreSearchedPageByPage() {
        JdbcCallStore store = new JdbcCallStore(bench.database().dataSource());
        measured("a million calls written", () -> {
            for (int from = 0; from < CALLS; from += 500) {
                List<CallDetailRecord> batch = IntStream.range(from, from + 500)
                        .mapToObj(SampleCalls::forwarded)
                        .toList();
                store.write(batch);
            }
            return 0;
        });
        for (int i = 0; i < 3; i++) {
            search("first page", CallFilter.ALL, Optional.empty(), 0);
            search("page of an account", CallFilter.ALL, Optional.of(Set.of(SampleCalls.ACCOUNT)), 0);
            search("calls to a number", CallFilter.to(Sample.NUMBER), Optional.of(Set.of(SampleCalls.ACCOUNT)), 100);
            search("deep page", CallFilter.ALL, Optional.empty(), 9_000);
        }
        measured(
                "statistics of a day",
                () -> bench.database()
                        .inTransaction(em -> new CallHistoryRepository(em)
                                .statistics(
                                        Optional.empty(),
                                        Optional.empty(),
                                        SampleCalls.START,
                                        SampleCalls.START.plusSeconds(86_400))));
    }

    private void search(String what, CallFilter filter, Optional<Set<AccountId>> visible, int offset) {
        assertTrue(measured(
                                what,
                                () -> bench.database()
                                        .inTransaction(em -> new CallHistoryRepository(em)
                                                .page(filter, visible, Paging.of(offset, 25))))
                        .total()
                > 0);
    }

    private static String table(int redirects) {
        StringBuilder table = new StringBuilder(ImportTest.HEADER);
        for (int i = 0; i < NUMBERS; i++) {
            String number = "4144" + (1_000_000 + i);
            for (int r = 0; r < redirects; r++) {
                table.append("Bench,BUSINESS,CH,PBX ")
                        .append(number)
                        .append(',')
                        .append(number);
                table.append(",secret,")
                        .append(number)
                        .append(",,RING_THEN_FORWARD,20,Fallback ")
                        .append(r);
                table.append(",EXTERNAL,+4179").append(1_000_000 + i).append(",20,CALLER_NUMBER_AND_NAME,EVERY_DAY\n");
            }
        }
        return table.toString();
    }

    private static <T> T measured(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        System.out.printf(
                "SCALE %s: %d ms, of which %d ms CPU%n",
                what,
                (System.nanoTime() - wall) / 1_000_000,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
        return result;
    }
}
