package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * A call went in a circle and was stopped.
 *
 * @param rule of the loop guard which stopped it
 */
public record LoopStopped(Subject subject, Instant at, String rule) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.LOOP_STOPPED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rule", rule);
    }
}
