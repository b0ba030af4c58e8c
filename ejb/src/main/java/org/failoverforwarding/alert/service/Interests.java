package org.failoverforwarding.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.persistence.AlertRecipientRepository;
import org.failoverforwarding.alert.persistence.WebhookRepository;
import org.failoverforwarding.event.EventInterests;
import org.failoverforwarding.event.EventKind;

/** Recipients and webhooks want to hear of events. */
@ApplicationScoped
public class Interests implements EventInterests {

    private AlertRecipientRepository recipients;
    private WebhookRepository webhooks;

    protected Interests() {}

    @Inject
    public Interests(AlertRecipientRepository recipients, WebhookRepository webhooks) {
        this.recipients = recipients;
        this.webhooks = webhooks;
    }

    @Override
    public Set<AccountId> accounts(Set<EventKind> kinds) {
        Set<AccountId> accounts = new HashSet<>(recipients.accounts(kinds));
        accounts.addAll(webhooks.accounts(kinds));
        return accounts;
    }
}
