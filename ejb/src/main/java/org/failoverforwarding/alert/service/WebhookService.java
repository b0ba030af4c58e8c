package org.failoverforwarding.alert.service;

import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.WebhookDelivery;

/**
 * Webhooks of an account. For administrators, resellers and account administrators; every method throws
 * {@link org.failoverforwarding.api.NotFoundException} for what the caller may not see, changes throw
 * {@link org.failoverforwarding.api.ValidationException} (field "url", "kinds", "webhooks" when there are too many) and
 * {@link org.failoverforwarding.api.ConflictException}.
 */
public interface WebhookService {

    /** Webhooks that one account may have. */
    int MAX_WEBHOOKS = 10;

    /** All of the account, by URL. */
    List<Webhook> webhooks(AccountId account);

    Webhook webhook(long id);

    /** Sends what happens from now on; the secret can be read only here. */
    Webhook.Issued create(Webhook draft);

    /** URL, kinds and whether it is enabled; a webhook enabled again goes on where it stopped. */
    Webhook update(Webhook webhook);

    /** A new secret; the old one ends at once. */
    Webhook.Issued replaceSecret(long id);

    void delete(long id, long version);

    /** Sends a test event at once, signed like all, and tells how it was taken; within 15 s. */
    DeliveryOutcome test(long id);

    /** Sends again every event after that one, as far as events are kept. */
    Webhook replayAfter(long id, long event);

    /** Sends again every event since then, as far as events are kept. */
    Webhook replaySince(long id, Instant since);

    /** The newest attempts, newest first. */
    List<WebhookDelivery> deliveries(long id, int limit);
}
