package org.failoverforwarding.callhistory;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Which calls are wanted.
 *
 * @param account only this account
 * @param called only this number
 * @param caller beginning of the caller's number, or its whole name, or empty
 * @param results only these; empty for all
 * @param from arrived at or after
 * @param to arrived before
 */
public record CallFilter(
        Optional<AccountId> account,
        Optional<PhoneNumber> called,
        String caller,
        Set<CallDetailRecord.Result> results,
        Optional<Instant> from,
        Optional<Instant> to)
        implements Serializable {

    public static final CallFilter ALL =
            new CallFilter(Optional.empty(), Optional.empty(), "", Set.of(), Optional.empty(), Optional.empty());

    public CallFilter {
        results = Set.copyOf(results);
    }

    /** All calls to one number. */
    public static CallFilter to(PhoneNumber number) {
        return new CallFilter(Optional.empty(), Optional.of(number), "", Set.of(), Optional.empty(), Optional.empty());
    }
}
