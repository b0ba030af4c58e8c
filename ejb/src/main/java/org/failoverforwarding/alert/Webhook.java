package org.failoverforwarding.alert;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.EventKind;

/**
 * An address to which the events of an account are sent by HTTP, one after the other in their order.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param url https, or http where the server's settings allow the host
 * @param kinds which are sent
 * @param enabled events are sent at present
 * @param progress how far it has come; given values are ignored
 */
public record Webhook(
        long id, long version, AccountId account, String url, Set<EventKind> kinds, boolean enabled, Progress progress)
        implements Serializable {

    public Webhook {
        kinds = Set.copyOf(kinds);
    }

    /** A new one for every kind. */
    public static Webhook draft(AccountId account, String url) {
        return new Webhook(0, 0, account, url, Set.of(EventKind.values()), true, Progress.NONE);
    }

    /**
     * How far the sending has come.
     *
     * @param reached id of the last event which was dealt with
     * @param failures in a row since the last success
     * @param failingSince of the first of them
     * @param nextAttempt when it is tried again
     */
    public record Progress(long reached, int failures, Optional<Instant> failingSince, Optional<Instant> nextAttempt)
            implements Serializable {

        public static final Progress NONE = new Progress(0, 0, Optional.empty(), Optional.empty());
    }

    /** A webhook together with the secret of its signatures, which can be read only now. */
    public record Issued(Webhook webhook, String secret) implements Serializable {
        @Override
        public String toString() {
            return "Issued[" + webhook + "]";
        }
    }
}
