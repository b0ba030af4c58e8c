package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * An address to which the events of an account are sent by HTTP POST, one after the other in their order.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param account id of the account
 * @param url https, at most 1000 characters; http only for hosts which the server's settings list
 * @param kinds which are sent, at least one
 * @param enabled events are sent at present; the server ends it after a day of failures
 * @param reached id of the last event that was dealt with; a given value is ignored
 * @param failures in a row since the last success; a given value is ignored
 * @param nextAttempt after a failure, else {@link Instant#EPOCH}; a given value is ignored
 */
public record Webhook(
        long id,
        long version,
        long account,
        String url,
        Set<EventKind> kinds,
        boolean enabled,
        long reached,
        int failures,
        Instant nextAttempt)
        implements Serializable {

    public Webhook {
        url = Absent.text(url);
        kinds = Absent.set(kinds);
        nextAttempt = Absent.or(nextAttempt, Instant.EPOCH);
    }

    /** A new, enabled one. */
    public static Webhook draft(long account, String url, Set<EventKind> kinds) {
        return new Webhook(0, 0, account, url, kinds, true, 0, 0, Instant.EPOCH);
    }
}
