package org.failoverforwarding.number.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.StoredTimes;
import org.failoverforwarding.database.persistence.TriggerText;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;

/** Row of a number; its version counts changes of its redirects too. */
@Entity(name = "Number")
@Table(name = "phone_number")
@SequenceGenerator(name = "phone_number_seq", sequenceName = "phone_number_seq", allocationSize = 50)
class NumberEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phone_number_seq")
    Long id;

    @Version
    long version;

    String e164;

    @Column(name = "account_id")
    long accountId;

    @Column(name = "system_id")
    long systemId;

    String extension;

    @Column(name = "display_name")
    String displayName;

    @Enumerated(EnumType.STRING)
    IncomingCallAction action;

    @Column(name = "ring_timeout")
    int ringTimeout;

    @Enumerated(EnumType.STRING)
    @Column(name = "redirect_order")
    ForwardingOrder redirectOrder;

    @Enumerated(EnumType.STRING)
    TriggerPreset preset;

    @Column(name = "custom_triggers")
    String customTriggers;

    @Column(name = "ddi_block")
    boolean ddiBlock;

    void take(ManagedNumber number) {
        e164 = number.number().e164();
        accountId = number.account().value();
        systemId = number.system().value();
        extension = number.extension();
        displayName = number.displayName();
        action = number.action();
        ringTimeout = (int) number.ringTime().toSeconds();
        redirectOrder = number.order();
        preset = number.preset();
        customTriggers = TriggerText.writeCustom(number.customTriggers());
        ddiBlock = number.ddiBlock();
    }

    ManagedNumber toNumber(List<RedirectEntity> redirects, StoredTimes times) {
        return new ManagedNumber(
                new PhoneNumber(e164),
                version,
                new AccountId(accountId),
                new TelephoneSystemId(systemId),
                extension,
                displayName,
                action,
                Duration.ofSeconds(ringTimeout),
                redirectOrder,
                redirects.stream()
                        .map(redirect -> redirect.toRedirect(times, accountId))
                        .toList(),
                preset,
                TriggerText.readCustom(customTriggers),
                ddiBlock);
    }
}
