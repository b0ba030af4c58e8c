package org.failoverforwarding.alert.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.event.persistence.KindText;

/** Row of a recipient of alerts. */
@Entity(name = "AlertRecipient")
@Table(name = "alert_recipient")
@SequenceGenerator(name = "alert_recipient_seq", sequenceName = "alert_recipient_seq", allocationSize = 50)
class AlertRecipientEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_recipient_seq")
    Long id;

    @Version
    long version;

    @Column(name = "account_id")
    long accountId;

    String address;

    String language;

    String kinds;

    @Column(name = "after_minutes")
    int afterMinutes;

    boolean enabled;

    void take(AlertRecipient recipient) {
        accountId = recipient.account().value();
        address = recipient.address();
        language = recipient.language();
        kinds = KindText.write(recipient.kinds());
        afterMinutes = recipient.afterMinutes();
        enabled = recipient.enabled();
    }

    AlertRecipient toRecipient() {
        return new AlertRecipient(
                id, version, new AccountId(accountId), address, language, KindText.read(kinds), afterMinutes, enabled);
    }
}
