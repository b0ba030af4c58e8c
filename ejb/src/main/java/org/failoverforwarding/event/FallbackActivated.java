package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;
import org.failoverforwarding.forwarding.Trigger;

/**
 * From now on calls to a number go to its fallback, because its telephone system fails.
 *
 * @param redirect designation of the redirect which took the first of them
 * @param version of the rules
 */
public record FallbackActivated(
        Subject subject, Instant at, String redirect, Trigger trigger, long version, String target) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.FALLBACK_ACTIVATED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "redirect", redirect, "trigger", trigger.name(), "version", String.valueOf(version), "target", target);
    }
}
