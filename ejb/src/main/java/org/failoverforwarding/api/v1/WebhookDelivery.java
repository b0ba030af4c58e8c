package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * One event on its way to one subscription.
 *
 * @param attempts posts made so far
 * @param status of the last answer, 0 where there was none
 * @param error of the last attempt, or empty
 * @param nextAttempt when it is sent next, meaningful only with {@link State#PENDING}
 */
public record WebhookDelivery(
        long id,
        long webhook,
        ServerEvent event,
        State state,
        int attempts,
        int status,
        String error,
        Instant nextAttempt)
        implements Serializable {

    /** How far a delivery has come. */
    public enum State {
        PENDING,
        DELIVERED,
        /** Given up after the last attempt; may be replayed. */
        FAILED
    }
}
