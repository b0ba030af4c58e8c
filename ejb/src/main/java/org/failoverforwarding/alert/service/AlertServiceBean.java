package org.failoverforwarding.alert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.AlertText;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.delivery.MailRelay;
import org.failoverforwarding.alert.persistence.AlertMailRepository;
import org.failoverforwarding.alert.persistence.AlertRecipientRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.Roles;

/** Who gets alerts of an account by e-mail. */
@Stateless
@Local(AlertService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class AlertServiceBean implements AlertService {

    private static final int MOST_MAILS = 500;

    private AlertRecipientRepository recipients;
    private AlertMailRepository mails;
    private Callers callers;
    private AuditTrail audit;
    private MailRelay relay;
    private TestLimit limit;

    protected AlertServiceBean() {}

    @Inject
    public AlertServiceBean(
            AlertRecipientRepository recipients,
            AlertMailRepository mails,
            Callers callers,
            AuditTrail audit,
            MailRelay relay,
            TestLimit limit) {
        this.recipients = recipients;
        this.mails = mails;
        this.callers = callers;
        this.audit = audit;
        this.relay = relay;
        this.limit = limit;
    }

    @Override
    public List<AlertRecipient> recipients(AccountId account) {
        requireSight(account);
        return recipients.ofAccount(account);
    }

    @Override
    public AlertRecipient recipient(long id) {
        AlertRecipient recipient = recipients.find(id).orElseThrow(AlertServiceBean::missing);
        callers.current().requireSight(recipient.account(), "recipient of that number");
        return recipient;
    }

    @Override
    public AlertRecipient create(AlertRecipient draft) {
        requireSight(draft.account());
        AlertRules.check(draft);
        if (recipients.ofAccount(draft.account()).size() >= MAX_RECIPIENTS) {
            throw new ValidationException(
                    "recipients", "too-many", "At most " + MAX_RECIPIENTS + " recipients are possible.");
        }
        AlertRecipient created = recipients.insert(draft);
        audit.created(callers.current().name(), Optional.of(created.account()), created.address(), created);
        return created;
    }

    @Override
    public AlertRecipient update(AlertRecipient recipient) {
        AlertRecipient before = recipient(recipient.id());
        AlertRules.check(recipient);
        if (!before.account().equals(recipient.account())) {
            throw new ValidationException("account", "fixed", "A recipient stays in its account.");
        }
        AlertRecipient after = recipients.update(recipient).orElseThrow(AlertServiceBean::missing);
        audit.changed(callers.current().name(), Optional.of(after.account()), after.address(), before, after);
        return after;
    }

    @Override
    public void delete(long id, long version) {
        AlertRecipient before = recipient(id);
        recipients.delete(id, version);
        audit.deleted(callers.current().name(), Optional.of(before.account()), before.address(), before);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeliveryOutcome test(long id) {
        AlertRecipient recipient = recipient(id);
        limit.take(recipient.account());
        AlertText text = AlertText.in(recipient.language());
        return relay.send(recipient.address(), recipient.language(), text.testSubject(), text.testBody());
    }

    @Override
    public List<AlertMail> mails(AccountId account, int most) {
        requireSight(account);
        return mails.ofAccount(account, Math.min(Math.max(most, 1), MOST_MAILS));
    }

    private void requireSight(AccountId account) {
        callers.current().requireSight(account, "account of that number");
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no recipient of that number.");
    }
}
