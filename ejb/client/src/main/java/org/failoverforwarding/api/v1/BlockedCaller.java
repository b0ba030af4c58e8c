package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * A caller, or a group of callers, whose calls to an account are rejected before anything rings.
 *
 * @param account id of the account
 * @param caller a number ({@code +41791234567}), the beginning of numbers ({@code +4179*}), or {@link #ANONYMOUS}; in a
 *     wish in any spelling of the account's region
 * @param note up to 100 characters, may be empty
 * @param added given by the server
 */
public record BlockedCaller(long account, String caller, String note, Instant added) implements Serializable {

    /** Every caller who withholds the number. */
    public static final String ANONYMOUS = "anonymous";

    public BlockedCaller {
        caller = Absent.text(caller);
        note = Absent.text(note);
        added = Absent.or(added, Instant.EPOCH);
    }

    /** A wish to block a caller. */
    public static BlockedCaller of(Account account, String caller, String note) {
        return new BlockedCaller(account.id(), caller, note, null);
    }
}
