package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.Map;

/**
 * Counts of calls.
 *
 * @param total all calls
 * @param byResult calls by what became of them; a result without calls is left out
 * @param forwardedByTrigger calls which a redirect took, by what started it
 */
public record CallStatistics(long total, Map<CallResult, Long> byResult, Map<Trigger, Long> forwardedByTrigger)
        implements Serializable {

    public CallStatistics {
        byResult = Absent.map(byResult);
        forwardedByTrigger = Absent.map(forwardedByTrigger);
    }
}
