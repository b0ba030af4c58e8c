package org.failoverforwarding.directory;

import java.io.Serializable;
import java.time.Instant;

/**
 * The rules of a number as they were, or are.
 *
 * @param entry of the audit log which tells of it; 0 for the present rules
 * @param before it is the state before that change, of which the log knows no earlier one
 * @param at since when it was so; with {@code before} until when
 * @param who made it so, empty where the log does not know
 * @param rules the number as JSON
 */
public record RuleVersion(long entry, boolean before, Instant at, String who, String rules) implements Serializable {

    public boolean isPresent() {
        return entry == 0;
    }
}
