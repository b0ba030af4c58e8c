package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.service.WebhookService;
import org.failoverforwarding.api.v1.DeliveryOutcome;
import org.failoverforwarding.api.v1.IssuedWebhook;
import org.failoverforwarding.api.v1.Webhook;
import org.failoverforwarding.api.v1.WebhookDelivery;
import org.failoverforwarding.api.v1.Webhooks;
import org.failoverforwarding.directory.Roles;

/** Webhooks for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class WebhooksV1 implements Webhooks {

    @Inject
    private WebhookService webhooks;

    @Inject
    private Houses houses;

    @Override
    public List<Webhook> list(long account) {
        return webhooks.webhooks(new AccountId(account)).stream()
                .map(AlertMapping::toApi)
                .toList();
    }

    @Override
    public Webhook get(long id) {
        return AlertMapping.toApi(webhooks.webhook(id));
    }

    @Override
    public IssuedWebhook create(Webhook draft) {
        houses.requireAccount(Given.value("draft", draft).account());
        return issued(webhooks.create(AlertMapping.toHouse(draft)));
    }

    @Override
    public Webhook update(Webhook webhook) {
        return AlertMapping.toApi(webhooks.update(AlertMapping.toHouse(Given.value("webhook", webhook))));
    }

    @Override
    public IssuedWebhook replaceSecret(long id) {
        return issued(webhooks.replaceSecret(id));
    }

    @Override
    public void delete(long id, long version) {
        webhooks.delete(id, version);
    }

    @Override
    public DeliveryOutcome test(long id) {
        return AlertMapping.toApi(webhooks.test(id));
    }

    @Override
    public Webhook replayAfter(long id, long event) {
        return AlertMapping.toApi(webhooks.replayAfter(id, event));
    }

    @Override
    public Webhook replaySince(long id, Instant since) {
        return AlertMapping.toApi(webhooks.replaySince(id, Given.moment("since", since)));
    }

    @Override
    public List<WebhookDelivery> deliveries(long id, int limit) {
        Given.within("limit", limit, 1, 500);
        return webhooks.deliveries(id, limit).stream().map(AlertMapping::toApi).toList();
    }

    private static IssuedWebhook issued(org.failoverforwarding.alert.Webhook.Issued issued) {
        return new IssuedWebhook(AlertMapping.toApi(issued.webhook()), issued.secret());
    }
}
