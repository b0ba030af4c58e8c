package org.failoverforwarding.api.service;

import java.time.Instant;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.AlertMail;
import org.failoverforwarding.api.v1.AlertRecipient;
import org.failoverforwarding.api.v1.DeliveryOutcome;
import org.failoverforwarding.api.v1.DeliveryResult;
import org.failoverforwarding.api.v1.Event;
import org.failoverforwarding.api.v1.EventKind;
import org.failoverforwarding.api.v1.MailState;
import org.failoverforwarding.api.v1.Webhook;
import org.failoverforwarding.api.v1.WebhookDelivery;
import org.failoverforwarding.event.StoredEvent;

/** Events, recipients and webhooks of the house and of the interface. */
final class AlertMapping {

    private AlertMapping() {}

    static Event toApi(StoredEvent event) {
        return new Event(
                event.id(),
                event.at(),
                event.account().value(),
                Same.in(EventKind.class, event.kind()),
                event.system(),
                event.number(),
                event.callId(),
                event.details());
    }

    static AlertRecipient toApi(org.failoverforwarding.alert.AlertRecipient recipient) {
        return new AlertRecipient(
                recipient.id(),
                recipient.version(),
                recipient.account().value(),
                recipient.address(),
                recipient.language(),
                Same.in(EventKind.class, recipient.kinds()),
                recipient.afterMinutes(),
                recipient.enabled());
    }

    static org.failoverforwarding.alert.AlertRecipient toHouse(AlertRecipient recipient) {
        return new org.failoverforwarding.alert.AlertRecipient(
                recipient.id(),
                recipient.version(),
                new AccountId(recipient.account()),
                recipient.address(),
                recipient.language(),
                kinds(recipient.kinds()),
                recipient.afterMinutes(),
                recipient.enabled());
    }

    static AlertMail toApi(org.failoverforwarding.alert.AlertMail mail) {
        return new AlertMail(
                mail.id(),
                mail.recipient().id(),
                toApi(mail.event()),
                Same.in(MailState.class, mail.state()),
                mail.due(),
                mail.attempts(),
                mail.suppressed(),
                toApi(mail.outcome()));
    }

    static DeliveryOutcome toApi(org.failoverforwarding.alert.DeliveryOutcome outcome) {
        return new DeliveryOutcome(
                Same.in(DeliveryResult.class, outcome.result()), outcome.status(), outcome.detail(), outcome.millis());
    }

    static Webhook toApi(org.failoverforwarding.alert.Webhook webhook) {
        return new Webhook(
                webhook.id(),
                webhook.version(),
                webhook.account().value(),
                webhook.url(),
                Same.in(EventKind.class, webhook.kinds()),
                webhook.enabled(),
                webhook.progress().reached(),
                webhook.progress().failures(),
                webhook.progress().nextAttempt().orElse(Instant.EPOCH));
    }

    static org.failoverforwarding.alert.Webhook toHouse(Webhook webhook) {
        return new org.failoverforwarding.alert.Webhook(
                webhook.id(),
                webhook.version(),
                new AccountId(webhook.account()),
                webhook.url(),
                kinds(webhook.kinds()),
                webhook.enabled(),
                org.failoverforwarding.alert.Webhook.Progress.NONE);
    }

    static WebhookDelivery toApi(org.failoverforwarding.alert.WebhookDelivery delivery) {
        return new WebhookDelivery(delivery.event(), delivery.at(), delivery.attempt(), toApi(delivery.outcome()));
    }

    /** @throws ValidationException when one of them is missing, which JSON allows */
    static Set<org.failoverforwarding.event.EventKind> kinds(Set<EventKind> kinds) {
        kinds.forEach(kind -> Given.value("kinds", kind));
        return Same.in(org.failoverforwarding.event.EventKind.class, kinds);
    }
}
