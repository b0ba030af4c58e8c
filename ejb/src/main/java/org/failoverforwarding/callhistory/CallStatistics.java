package org.failoverforwarding.callhistory;

import java.io.Serializable;
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

    public CallStatistics {
        byResult = Map.copyOf(byResult);
        forwardedByTrigger = Map.copyOf(forwardedByTrigger);
    }

    public long total() {
        return byResult.values().stream().mapToLong(Long::longValue).sum();
    }
}
