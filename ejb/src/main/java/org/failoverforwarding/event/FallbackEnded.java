package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * The telephone system of the number takes calls again.
 *
 * @param since when the fallback was activated
 * @param calls which it took
 */
public record FallbackEnded(Subject subject, Instant at, Instant since, int calls) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.FALLBACK_ENDED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("since", since.toString(), "calls", String.valueOf(calls));
    }
}
