package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * A redirect was not used, because as many forwarded calls as the account may have were in progress.
 *
 * @param redirect its designation
 */
public record CapReached(Subject subject, Instant at, String redirect, long version) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.CAP_REACHED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("redirect", redirect, "version", String.valueOf(version));
    }
}
