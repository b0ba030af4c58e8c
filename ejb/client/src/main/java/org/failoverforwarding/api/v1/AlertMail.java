package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail of an alert.
 *
 * @param recipient id of the recipient
 * @param event of which it tells
 * @param due when it is to be sent or tried again; when it was finished for one that does not wait
 * @param attempts made so far
 * @param suppressed further events of the same kind about the same thing, of which no mail was made
 * @param outcome of the last attempt
 */
public record AlertMail(
        long id,
        long recipient,
        Event event,
        MailState state,
        Instant due,
        int attempts,
        int suppressed,
        DeliveryOutcome outcome)
        implements Serializable {}
