package org.failoverforwarding.sip.guard;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How often the guard did what, since start; for metrics. */
public final class GuardCounters {

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

    /** Requests with that verdict. */
    public long of(GuardVerdict verdict) {
        return verdicts.get(verdict).sum();
    }

    /** Failures of that kind. */
    public long of(Failure failure) {
        return failures.get(failure).sum();
    }

    /** Bans imposed. */
    public long bans() {
        return bans.sum();
    }
}
