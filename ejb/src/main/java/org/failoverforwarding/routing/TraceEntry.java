package org.failoverforwarding.routing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One decision about a call with its reason, as a value: basis of history, explanation and preview.
 *
 * @param at when it was made
 * @param code what was decided
 * @param arguments of that decision in the order of its text in the message bundles; may hold attacker-made text
 */
public record TraceEntry(Instant at, TraceCode code, List<String> arguments) implements Serializable {

    public TraceEntry {
        arguments = List.copyOf(arguments);
    }
}
