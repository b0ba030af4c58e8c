package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/**
 * Subscriptions by which the server tells another system of events. A delivery is a POST of one {@link ServerEvent} as
 * JSON; the header {@code Failover-Signature} holds {@code t=<seconds>,v1=<hex>}, the HMAC-SHA-256 of
 * {@code <seconds>.<body>} with the secret. Any answer but 2xx within 10 s is tried again after 10 s, 30 s, 2 min, 10 min,
 * 1 h and 6 h.
 */
@Remote
public interface Webhooks {

    /** Subscriptions that one account may have at most. */
    int MAX_WEBHOOKS = 20;

    /** @param account id of the account, 0 for those of the installation (administrators) */
    List<Webhook> list(long account);

    Webhook get(long id);

    /** Creates it with a generated secret, which is given only in this result. */
    IssuedWebhook create(Webhook draft);

    /** Stores every component but the account. */
    Webhook update(Webhook webhook);

    void delete(long id, long version);

    /** Queues an event of type TEST for it, which is delivered like any other. */
    WebhookDelivery test(long id);

    /** What was sent or is to be sent, newest first; kept for 30 days. */
    Page<WebhookDelivery> deliveries(long id, PageRequest page);

    /** Sends a delivery once more, under the same event id. */
    WebhookDelivery replay(long delivery);
}
