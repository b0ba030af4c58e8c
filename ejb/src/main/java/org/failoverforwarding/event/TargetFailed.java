package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;
import org.failoverforwarding.callhistory.Attempt;

/**
 * A target of a redirect could not be reached.
 *
 * @param redirect its designation
 * @param end how the attempt ended
 * @param status SIP status which the target gave, 0 for none
 */
public record TargetFailed(Subject subject, Instant at, String redirect, String target, Attempt.End end, int status)
        implements Event {

    @Override
    public EventKind kind() {
        return EventKind.TARGET_FAILED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("redirect", redirect, "target", target, "end", end.name(), "status", String.valueOf(status));
    }
}
