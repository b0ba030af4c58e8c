package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * A telephone system came or went at the registrar.
 *
 * @param how what happened to its registration
 */
public record RegistrationChanged(Subject subject, Instant at, How how) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.REGISTRATION_CHANGED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("how", how.name());
    }

    /** What happened to a registration. */
    public enum How {
        REGISTERED,
        UNREGISTERED,
        EXPIRED
    }
}
