package org.failoverforwarding.guard;

import java.util.Map;

/**
 * What the guard counted since the server started.
 *
 * @param requests requests outside of dialogs by what became of them, each verdict present
 * @param failures failures of sources by kind, each kind present
 * @param bans bans imposed
 * @param sources sources remembered now
 */
public record GuardReport(Map<GuardVerdict, Long> requests, Map<Failure, Long> failures, long bans, int sources) {
    public GuardReport {
        requests = Map.copyOf(requests);
        failures = Map.copyOf(failures);
    }
}
