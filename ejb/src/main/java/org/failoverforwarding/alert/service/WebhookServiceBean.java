package org.failoverforwarding.alert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.account.service.Secrets;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.WebhookDelivery;
import org.failoverforwarding.alert.delivery.WebhookAddress;
import org.failoverforwarding.alert.delivery.WebhookCalls;
import org.failoverforwarding.alert.persistence.WebhookRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.event.persistence.EventRepository;

/** Webhooks of an account. */
@Stateless
@Local(WebhookService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class WebhookServiceBean implements WebhookService {

    private static final int MOST_DELIVERIES = 500;

    private final Clock clock = Clock.systemUTC();
    private WebhookRepository webhooks;
    private EventRepository events;
    private Callers callers;
    private AuditTrail audit;
    private WebhookCalls calls;
    private TestLimit limit;

    protected WebhookServiceBean() {}

    @Inject
    public WebhookServiceBean(
            WebhookRepository webhooks,
            EventRepository events,
            Callers callers,
            AuditTrail audit,
            WebhookCalls calls,
            TestLimit limit) {
        this.webhooks = webhooks;
        this.events = events;
        this.callers = callers;
        this.audit = audit;
        this.calls = calls;
        this.limit = limit;
    }

    @Override
    public List<Webhook> webhooks(AccountId account) {
        requireSight(account);
        return webhooks.ofAccount(account);
    }

    @Override
    public Webhook webhook(long id) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookServiceBean::missing);
        callers.current().requireSight(webhook.account(), "webhook of that number");
        return webhook;
    }

    @Override
    public Webhook.Issued create(Webhook draft) {
        requireSight(draft.account());
        check(draft);
        if (webhooks.ofAccount(draft.account()).size() >= MAX_WEBHOOKS) {
            throw new ValidationException(
                    "webhooks", "too-many", "At most " + MAX_WEBHOOKS + " webhooks are possible.");
        }
        String secret = Secrets.generate();
        Webhook.Progress now = new Webhook.Progress(events.last(), 0, Optional.empty(), Optional.empty());
        Webhook created = webhooks.insert(
                new Webhook(0, 0, draft.account(), draft.url(), draft.kinds(), draft.enabled(), now), secret);
        audit.created(callers.current().name(), Optional.of(created.account()), key(created), created);
        return new Webhook.Issued(created, secret);
    }

    @Override
    public Webhook update(Webhook webhook) {
        Webhook before = webhook(webhook.id());
        check(webhook);
        if (!before.account().equals(webhook.account())) {
            throw new ValidationException("account", "fixed", "A webhook stays in its account.");
        }
        Webhook after = webhooks.update(webhook).orElseThrow(WebhookServiceBean::missing);
        audit.changed(callers.current().name(), Optional.of(after.account()), key(after), before, after);
        return after;
    }

    @Override
    public Webhook.Issued replaceSecret(long id) {
        webhook(id);
        String secret = Secrets.generate();
        Webhook after = webhooks.replaceSecret(id, secret).orElseThrow(WebhookServiceBean::missing);
        audit.secretReplaced(callers.current().name(), Optional.of(after.account()), key(after), after);
        return new Webhook.Issued(after, secret);
    }

    @Override
    public void delete(long id, long version) {
        Webhook before = webhook(id);
        webhooks.delete(id, version);
        audit.deleted(callers.current().name(), Optional.of(before.account()), key(before), before);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeliveryOutcome test(long id) {
        Webhook webhook = webhook(id);
        String secret = webhooks.secret(id).orElseThrow(WebhookServiceBean::missing);
        limit.take(webhook.account());
        String key = "test-" + id + "-" + clock.millis();
        return calls.send(webhook.url(), secret, key, TestEvent.json(webhook, clock.instant()));
    }

    @Override
    public Webhook replayAfter(long id, long event) {
        webhook(id);
        if (event < 0) {
            throw new ValidationException("event", "range", "The id of an event is 0 or more.");
        }
        return webhooks.goOnFrom(id, event).orElseThrow(WebhookServiceBean::missing);
    }

    @Override
    public Webhook replaySince(long id, Instant since) {
        webhook(id);
        return webhooks.goOnFrom(id, events.lastBefore(since)).orElseThrow(WebhookServiceBean::missing);
    }

    @Override
    public List<WebhookDelivery> deliveries(long id, int most) {
        webhook(id);
        return webhooks.deliveries(id, Math.min(Math.max(most, 1), MOST_DELIVERIES));
    }

    private void check(Webhook webhook) {
        WebhookAddress.require(webhook.url(), calls.hosts());
        if (webhook.kinds().isEmpty()) {
            throw new ValidationException("kinds", "no-kind", "Please choose at least one kind of event.");
        }
    }

    private void requireSight(AccountId account) {
        callers.current().requireSight(account, "account of that number");
    }

    private static String key(Webhook webhook) {
        return webhook.url().substring(0, Math.min(webhook.url().length(), 100));
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no webhook of that number.");
    }
}
