package org.failoverforwarding.alert.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.EventText;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.WebhookDelivery;
import org.failoverforwarding.alert.WebhookStep;
import org.failoverforwarding.alert.persistence.AlertMailRepository;
import org.failoverforwarding.alert.persistence.WebhookRepository;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.persistence.EventRepository;

/** What waits to be delivered, for the couriers; each operation in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {

    @Inject
    private EventRepository events;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private AlertMailRepository mails;

    @Inject
    private AccountRepository accounts;

    @Inject
    private TelephoneSystemRepository systems;

    /** Webhooks to which something may be sent now. */
    public List<Webhook> webhooks(Instant now) {
        return webhooks.due(now);
    }

    /** A webhook as it is now with its secret, if it still is enabled. */
    public Optional<Webhook.Issued> webhook(long id) {
        return webhooks.find(id)
                .filter(Webhook::enabled)
                .flatMap(found -> webhooks.secret(id).map(secret -> new Webhook.Issued(found, secret)));
    }

    /** The next events for a webhook. */
    public List<StoredEvent> next(Webhook webhook, int limit) {
        return events.after(
                webhook.progress().reached(), Optional.of(Set.of(webhook.account())), webhook.kinds(), limit);
    }

    /** The highest id of an event. */
    public long lastEvent() {
        return events.last();
    }

    /** Accounts with events between two ids, the second inclusive. */
    public Set<AccountId> accounts(long after, long last) {
        return events.accounts(after, last);
    }

    /**
     * Notes an attempt.
     *
     * @return whether the webhook goes on from there; not when somebody replays meanwhile
     */
    public boolean note(Webhook webhook, WebhookDelivery attempt, WebhookStep step) {
        boolean goesOn = webhooks.come(webhook.id(), webhook.progress().reached(), step.progress(), !step.givenUp());
        webhooks.find(webhook.id()).ifPresent(found -> webhooks.add(attempt));
        return goesOn;
    }

    /** Mails that are to be sent now. */
    public List<AlertMail> mails(Instant now, int limit) {
        return mails.due(now, limit);
    }

    public void note(AlertMail mail) {
        mails.note(mail);
    }

    /** What the ids of an event stand for; empty when its account is gone. */
    public Optional<EventText.Names> names(StoredEvent event) {
        return accounts.find(event.account()).map(account -> names(account, event));
    }

    private EventText.Names names(Account account, StoredEvent event) {
        String system = event.system() == 0
                ? ""
                : systems.find(new TelephoneSystemId(event.system()))
                        .map(TelephoneSystem::name)
                        .orElse("");
        return new EventText.Names(account.name(), system, account.region(), account.zone());
    }

    /** Forgets what happened before an instant. */
    public void forget(Instant before) {
        mails.deleteFinishedBefore(before);
        webhooks.deleteDeliveriesBefore(before);
        events.deleteBefore(before);
    }
}
