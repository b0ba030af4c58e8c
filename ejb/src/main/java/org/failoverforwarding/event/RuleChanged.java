package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * Somebody changed the rules of a number, or the redirects which the numbers of an account or telephone system inherit.
 *
 * @param who user name
 * @param version of the rules from now on, 0 for a deleted number
 */
public record RuleChanged(Subject subject, Instant at, String who, long version) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.RULE_CHANGED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("who", who, "version", String.valueOf(version));
    }
}
