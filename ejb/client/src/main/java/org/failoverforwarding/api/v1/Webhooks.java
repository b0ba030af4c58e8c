package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.time.Instant;
import java.util.List;

/**
 * Webhooks of an account. For administrators, resellers and account administrators. Field of a ValidationException: the
 * component of {@link Webhook}, "webhooks" when there are too many, "test" when tests follow each other too fast.
 */
@Remote
public interface Webhooks {

    /** Webhooks that one account may have. */
    int MAX_WEBHOOKS = 10;

    /** By URL. */
    List<Webhook> list(long account);

    Webhook get(long id);

    /** Sends what happens from now on. */
    IssuedWebhook create(Webhook draft);

    /** URL, kinds and whether it is enabled; one that is enabled again goes on where it stopped. */
    Webhook update(Webhook webhook);

    /** Gives a new secret; the old one signs nothing from now on. */
    IssuedWebhook replaceSecret(long id);

    void delete(long id, long version);

    /** Sends a test event at once and tells how it was taken; at most 10 a minute of one account. */
    DeliveryOutcome test(long id);

    /**
     * Sends again every event after that one, as far as they are kept; 0 for all. One that is just being sent from there
     * counts as sent again.
     */
    Webhook replayAfter(long id, long event);

    /** Sends again every event since then, as far as they are kept. */
    Webhook replaySince(long id, Instant since);

    /** @param limit 1 to 500 of the newest attempts, newest first */
    List<WebhookDelivery> deliveries(long id, int limit);
}
