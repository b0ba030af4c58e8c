package org.failoverforwarding.sip.guard;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardReport;
import org.failoverforwarding.guard.GuardVerdict;

/** How often the guard did what, since start. */
final class GuardCounters {

    private final Map<GuardVerdict, LongAdder> verdicts = new EnumMap<>(GuardVerdict.class);
    private final Map<Failure, LongAdder> failures = new EnumMap<>(Failure.class);
    private final LongAdder bans = new LongAdder();

    GuardCounters() {
        for (GuardVerdict verdict : GuardVerdict.values()) {
            verdicts.put(verdict, new LongAdder());
        }
        for (Failure failure : Failure.values()) {
            failures.put(failure, new LongAdder());
        }
    }

    GuardVerdict count(GuardVerdict verdict) {
        verdicts.get(verdict).increment();
        return verdict;
    }

    void count(Failure failure) {
        failures.get(failure).increment();
    }

    void countBan() {
        bans.increment();
    }

    /** The counters now, with the number of sources remembered. */
    GuardReport report(int sources) {
        return new GuardReport(sums(verdicts), sums(failures), bans.sum(), sources);
    }

    private static <K> Map<K, Long> sums(Map<K, LongAdder> counters) {
        return counters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sum()));
    }
}
