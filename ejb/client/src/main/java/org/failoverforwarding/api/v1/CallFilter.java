package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Which calls are wanted.
 *
 * @param account id of the only account, 0 for all
 * @param called only this number, or empty
 * @param caller beginning of the caller's number, or empty
 * @param results only these; empty for all
 * @param from arrived at or after
 * @param to arrived before
 */
public record CallFilter(long account, String called, String caller, Set<CallResult> results, Instant from, Instant to)
        implements Serializable {

    /** Before every call. */
    public static final Instant BEGINNING = Instant.EPOCH;

    /** After every call: 1 January 2200. */
    public static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    public static final CallFilter ALL = new CallFilter(0, "", "", Set.of(), BEGINNING, END);

    public CallFilter {
        called = Absent.text(called);
        caller = Absent.text(caller);
        results = Absent.set(results);
        from = Absent.or(from, BEGINNING);
        to = Absent.or(to, END);
    }

    /** All calls to one number. */
    public static CallFilter to(String number) {
        return new CallFilter(0, number, "", Set.of(), BEGINNING, END);
    }
}
