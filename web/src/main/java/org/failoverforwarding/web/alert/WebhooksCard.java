package org.failoverforwarding.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.WebhookDelivery;
import org.failoverforwarding.alert.service.WebhookService;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Saving;
import org.primefaces.PrimeFaces;

/** The card of webhooks with their last deliveries; a secret is shown once, when it is made. */
@Named
@ViewScoped
public class WebhooksCard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DELIVERIES = 20;

    @Inject
    private WebhookService webhooks;

    @Inject
    private ChosenAccount account;

    @Inject
    private Saving saving;

    @Inject
    private Outcomes outcomes;

    private WebhookForm form = new WebhookForm(Webhook.draft(new AccountId(0), ""));
    private Webhook shown;

    private transient Webhook.Issued issued;

    public List<Webhook> getRows() {
        return account.id().map(webhooks::webhooks).orElse(List.of());
    }

    public void add() {
        account.id().ifPresent(id -> form = new WebhookForm(Webhook.draft(id, "")));
    }

    public void edit(Webhook webhook) {
        saving.attempt(() -> webhooks.webhook(webhook.id())).ifPresent(current -> form = new WebhookForm(current));
    }

    public void save() {
        if (form.isNew()) {
            saving.attempt(() -> webhooks.create(form.toWebhook())).ifPresent(this::show);
        } else {
            saving.attempt(
                            () -> webhooks.update(form.toWebhook()),
                            () -> form.getEdit()
                                    .overtakenBy(webhooks.webhook(
                                            form.getEdit().base().id())))
                    .ifPresent(webhook -> saving.confirm("admin.saved", webhook.url()));
        }
    }

    public void replaceSecret(Webhook webhook) {
        saving.attempt(() -> webhooks.replaceSecret(webhook.id())).ifPresent(this::show);
    }

    private void show(Webhook.Issued made) {
        issued = made;
        PrimeFaces.current().executeScript("PF('issued').show()");
    }

    public void test(Webhook webhook) {
        saving.attempt(() -> webhooks.test(webhook.id())).ifPresent(outcome -> outcomes.say(outcome, webhook.url()));
    }

    public void delete(Webhook webhook) {
        if (saving.done(() -> webhooks.delete(webhook.id(), webhook.version()))) {
            saving.confirm("admin.deleted", webhook.url());
        }
    }

    /** Shows the last attempts of a webhook. */
    public void showDeliveries(Webhook webhook) {
        shown = webhook;
    }

    public List<WebhookDelivery> getDeliveries() {
        return shown == null ? List.of() : webhooks.deliveries(shown.id(), DELIVERIES);
    }

    public Webhook getShown() {
        return shown;
    }

    public String getIssuedSecret() {
        return issued == null ? "" : issued.secret();
    }

    public WebhookForm getForm() {
        return form;
    }
}
