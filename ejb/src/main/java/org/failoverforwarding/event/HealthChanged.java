package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.OutageHint;

/**
 * The health of a telephone system is another.
 *
 * @param hint what it probably comes from
 */
public record HealthChanged(
        Subject subject, Instant at, HealthState from, HealthState to, HealthSignal cause, OutageHint hint)
        implements Event {

    @Override
    public EventKind kind() {
        return EventKind.HEALTH_CHANGED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.name(), "to", to.name(), "cause", cause.name(), "hint", hint.name());
    }
}
