package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * A telephone system came and went too often.
 *
 * @param until calls go to the fallback at least until then
 */
public record Flapping(Subject subject, Instant at, Instant until) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.FLAPPING;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("until", until.toString());
    }
}
