package org.failoverforwarding.callhistory;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.failoverforwarding.forwarding.Trigger;

/**
 * Counts of calls.
 *
 * @param byResult calls by what became of them; a result without calls is left out
 * @param forwardedByTrigger calls which a redirect took, by what started it
 */
public record CallStatistics(Map<CallDetailRecord.Result, Long> byResult, Map<Trigger, Long> forwardedByTrigger)
        implements Serializable {

    public static final CallStatistics NONE = new CallStatistics(Map.of(), Map.of());

    public CallStatistics {
        byResult = Map.copyOf(byResult);
        forwardedByTrigger = Map.copyOf(forwardedByTrigger);
    }

    public long total() {
        return byResult.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Calls of one result. */
    public long of(CallDetailRecord.Result result) {
        return byResult.getOrDefault(result, 0L);
    }

    /** Calls which a redirect or the voicemail took. */
    public long forwarded() {
        return of(CallDetailRecord.Result.FORWARDED) + of(CallDetailRecord.Result.VOICEMAIL);
    }

    /** Both counts together. */
    public CallStatistics plus(CallStatistics other) {
        return new CallStatistics(sum(byResult, other.byResult), sum(forwardedByTrigger, other.forwardedByTrigger));
    }

    private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
