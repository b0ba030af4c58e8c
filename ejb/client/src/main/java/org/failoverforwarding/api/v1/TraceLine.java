package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One decision about a call with its reason.
 *
 * @param at when it was made
 * @param code stable name of the decision, "LEG_FAILED"; new ones may come within version 1
 * @param arguments of that decision, may hold attacker-made text
 */
public record TraceLine(Instant at, String code, List<String> arguments) implements Serializable {

    public TraceLine {
        arguments = Absent.list(arguments);
    }
}
