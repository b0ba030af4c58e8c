package org.failoverforwarding.alert;

import java.io.Serializable;
import java.time.Instant;
import org.failoverforwarding.event.StoredEvent;

/**
 * One e-mail of an alert.
 *
 * @param recipient to whom
 * @param event of which it tells
 * @param due when it is to be sent, or tried again
 * @param attempts made so far
 * @param suppressed further events of the same kind about the same thing, of which no mail was made
 * @param outcome of the last attempt
 */
public record AlertMail(
        long id,
        AlertRecipient recipient,
        StoredEvent event,
        State state,
        Instant due,
        int attempts,
        int suppressed,
        DeliveryOutcome outcome)
        implements Serializable {

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        /** The trouble was over before the time of its escalation. */
        NOT_NEEDED,
        /** It could not be sent for too long. */
        GIVEN_UP
    }
}
