package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * Somebody sent all calls of an account or of one number elsewhere for a while, or ended that; its running out by itself
 * is no event.
 *
 * @param on it holds from now on; else it is over
 * @param target where calls go
 * @param until when it runs out by itself
 * @param who user name
 */
public record EmergencyChanged(Subject subject, Instant at, boolean on, String target, Instant until, String who)
        implements Event {

    @Override
    public EventKind kind() {
        return EventKind.EMERGENCY_MODE;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("state", on ? "ON" : "OFF", "target", target, "until", until.toString(), "who", who);
    }
}
