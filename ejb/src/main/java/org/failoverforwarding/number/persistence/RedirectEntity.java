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
import java.time.Duration;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.StoredTimes;
import org.failoverforwarding.database.persistence.TargetText;
import org.failoverforwarding.database.persistence.TriggerText;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.number.PhoneNumber;

/** Row of a redirect: of a number, or inherited by the numbers of an account or of a telephone system. */
@Entity(name = "Redirect")
@Table(name = "redirect")
@SequenceGenerator(name = "redirect_seq", sequenceName = "redirect_seq", allocationSize = 50)
class RedirectEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "redirect_seq")
    Long id;

    @Column(name = "number_id")
    Long numberId;

    @Column(name = "account_id")
    Long accountId;

    @Column(name = "system_id")
    Long systemId;

    int position;
    String designation;
    boolean enabled;
    String triggers;
    String targets;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_order")
    ForwardingOrder targetOrder;

    @Column(name = "ring_time")
    int ringTime;

    @Enumerated(EnumType.STRING)
    CallingPartyDisplay display;

    @Column(name = "display_number")
    String displayNumber;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "active_times")
    String activeTimes;

    /** One of a number's own. */
    void take(Redirect redirect, long number, int at) {
        numberId = number;
        take(redirect, at);
    }

    /** One which numbers inherit. */
    void take(Redirect redirect, RuleOwner owner, int at) {
        accountId = owner.account().value();
        systemId = owner.system().map(TelephoneSystemId::value).orElse(null);
        take(redirect, at);
    }

    RuleOwner owner() {
        return new RuleOwner(
                new AccountId(accountId), Optional.ofNullable(systemId).map(TelephoneSystemId::new));
    }

    private void take(Redirect redirect, int at) {
        position = at;
        designation = redirect.designation();
        enabled = redirect.enabled();
        triggers = TriggerText.write(redirect.triggers());
        targets = TargetText.write(redirect.targets());
        targetOrder = redirect.order();
        ringTime = (int) redirect.ringTime().toSeconds();
        display = redirect.display();
        displayNumber =
                redirect.customDisplay().map(custom -> custom.number().e164()).orElse(null);
        displayName = redirect.customDisplay().map(CustomDisplay::nameTemplate).orElse(null);
        activeTimes = ActiveTimesText.format(redirect.activeTimes());
    }

    Redirect toRedirect(StoredTimes times, long account) {
        return new Redirect(
                id,
                designation,
                enabled,
                TriggerText.read(triggers),
                TargetText.readList(targets),
                targetOrder,
                Duration.ofSeconds(ringTime),
                display,
                Optional.ofNullable(displayNumber)
                        .map(number -> new CustomDisplay(new PhoneNumber(number), displayName)),
                times.read(account, activeTimes));
    }
}
