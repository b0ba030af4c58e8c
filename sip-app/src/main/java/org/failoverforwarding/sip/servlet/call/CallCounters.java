package org.failoverforwarding.sip.servlet.call;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.sip.call.CallReport;

/** Counts calls since the start of the server by what became of them. */
final class CallCounters {

    private final Map<Result, LongAdder> results = new EnumMap<>(Result.class);
    private final Map<Trigger, LongAdder> triggers = new EnumMap<>(Trigger.class);
    private final FailoverDelays delays;
    private final LongAdder refusedSources = new LongAdder();
    private final LongAdder unknownNumbers = new LongAdder();

    CallCounters(FailoverDelays delays) {
        this.delays = delays;
        for (Result result : Result.values()) {
            results.put(result, new LongAdder());
        }
        for (Trigger trigger : Trigger.values()) {
            triggers.put(trigger, new LongAdder());
        }
    }

    void ended(CallReport report) {
        delays.ended(report);
        results.get(report.result()).increment();
        for (Attempt attempt : report.attempts()) {
            attempt.trigger().ifPresent(trigger -> triggers.get(trigger).increment());
        }
    }

    void refusedSource() {
        refusedSources.increment();
    }

    void unknownNumber() {
        unknownNumbers.increment();
    }

    /** Calls that ended so. */
    long of(Result result) {
        return results.get(result).sum();
    }

    /** Legs of redirects which that trigger started. */
    long of(Trigger trigger) {
        return triggers.get(trigger).sum();
    }

    long refusedSources() {
        return refusedSources.sum();
    }

    long unknownNumbers() {
        return unknownNumbers.sum();
    }
}
