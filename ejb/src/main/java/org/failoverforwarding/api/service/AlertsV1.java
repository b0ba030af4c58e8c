package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.service.AlertService;
import org.failoverforwarding.api.v1.AlertMail;
import org.failoverforwarding.api.v1.AlertRecipient;
import org.failoverforwarding.api.v1.Alerts;
import org.failoverforwarding.api.v1.DeliveryOutcome;
import org.failoverforwarding.directory.Roles;

/** Recipients of alerts for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class AlertsV1 implements Alerts {

    @Inject
    private AlertService alerts;

    @Inject
    private Houses houses;

    @Override
    public List<AlertRecipient> list(long account) {
        return alerts.recipients(new AccountId(account)).stream()
                .map(AlertMapping::toApi)
                .toList();
    }

    @Override
    public AlertRecipient get(long id) {
        return AlertMapping.toApi(alerts.recipient(id));
    }

    @Override
    public AlertRecipient create(AlertRecipient draft) {
        houses.requireAccount(Given.value("draft", draft).account());
        return AlertMapping.toApi(alerts.create(AlertMapping.toHouse(draft)));
    }

    @Override
    public AlertRecipient update(AlertRecipient recipient) {
        return AlertMapping.toApi(alerts.update(AlertMapping.toHouse(Given.value("recipient", recipient))));
    }

    @Override
    public void delete(long id, long version) {
        alerts.delete(id, version);
    }

    @Override
    public DeliveryOutcome test(long id) {
        return AlertMapping.toApi(alerts.test(id));
    }

    @Override
    public List<AlertMail> mails(long account, int limit) {
        Given.within("limit", limit, 1, 500);
        return alerts.mails(new AccountId(account), limit).stream()
                .map(AlertMapping::toApi)
                .toList();
    }
}
