package org.failoverforwarding.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.service.AlertService;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Look;
import org.failoverforwarding.web.frame.Saving;

/** The card of those who get alerts by mail, and of the last mails. */
@Named
@ViewScoped
public class RecipientsCard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAILS = 20;

    @Inject
    private AlertService alerts;

    @Inject
    private ChosenAccount account;

    @Inject
    private Look look;

    @Inject
    private Saving saving;

    @Inject
    private Outcomes outcomes;

    private RecipientForm form = new RecipientForm(AlertRecipient.draft(new AccountId(0), "", "en"));

    public List<AlertRecipient> getRows() {
        return account.id().map(alerts::recipients).orElse(List.of());
    }

    public List<AlertMail> getMails() {
        return account.id().map(id -> alerts.mails(id, MAILS)).orElse(List.of());
    }

    public void add() {
        account.id().ifPresent(id -> form = new RecipientForm(AlertRecipient.draft(id, "", look.getLanguage())));
    }

    public void edit(AlertRecipient recipient) {
        saving.attempt(() -> alerts.recipient(recipient.id())).ifPresent(current -> form = new RecipientForm(current));
    }

    public void save() {
        saving.attempt(
                        () -> form.isNew() ? alerts.create(form.toRecipient()) : alerts.update(form.toRecipient()),
                        () -> form.getEdit()
                                .overtakenBy(
                                        alerts.recipient(form.getEdit().base().id())))
                .ifPresent(recipient -> saving.confirm("admin.saved", recipient.address()));
    }

    public void test(AlertRecipient recipient) {
        saving.attempt(() -> alerts.test(recipient.id()))
                .ifPresent(outcome -> outcomes.say(outcome, recipient.address()));
    }

    public void delete(AlertRecipient recipient) {
        if (saving.done(() -> alerts.delete(recipient.id(), recipient.version()))) {
            saving.confirm("admin.deleted", recipient.address());
        }
    }

    public RecipientForm getForm() {
        return form;
    }

    public List<EventKind> getAllKinds() {
        return new ArrayList<>(List.of(EventKind.values()));
    }
}
