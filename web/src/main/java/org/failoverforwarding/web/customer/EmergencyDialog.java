package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.EmergencyMode;
import org.failoverforwarding.screening.service.EmergencyService;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** "Emergency mode": sends all calls of the account or of one number elsewhere for a while. */
@Named
@ViewScoped
public class EmergencyDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Long> HOURS =
            List.of(1L, 2L, 4L, 8L, 12L, 24L, 48L, 72L, EmergencyMode.LONGEST.toHours());

    @Inject
    private EmergencyService service;

    @Inject
    private ChosenAccount chosen;

    @Inject
    private TargetTexts targets;

    @Inject
    private Show show;

    @Inject
    private Saving saving;

    private AccountId account;
    private PhoneNumber number;
    private String target = "";
    private long hours;

    /** For all numbers of the account chosen. */
    public void openForAccount() {
        chosen.id().ifPresent(id -> open(id, null));
    }

    public void openForNumber(ManagedNumber of) {
        open(of.account(), of.number());
    }

    private void open(AccountId of, PhoneNumber only) {
        account = of;
        number = only;
        hours = EmergencyMode.USUAL.toHours();
        target = service.lastTarget(account, number()).map(targets::text).orElse("");
    }

    public void start() {
        try {
            var to = targets.any(target);
            saving.attempt(() -> service.start(account, number(), to, until(hours)))
                    .ifPresent(mode -> saving.confirm("emergency.started"));
        } catch (NumberRefused e) {
            saving.refuse("emergencyTarget", Texts.of(e.reason()));
        }
    }

    private Optional<PhoneNumber> number() {
        return Optional.ofNullable(number);
    }

    public PhoneNumber getNumber() {
        return number;
    }

    public List<Long> getChoices() {
        return HOURS;
    }

    /** "4 h · until 18:30". */
    public String choice(long of) {
        return Texts.of("emergency.choice", of, show.minute(until(of)));
    }

    /** A full minute. */
    private static Instant until(long hours) {
        return Instant.now().plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.MINUTES);
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target == null ? "" : target;
    }

    public long getHours() {
        return hours;
    }

    public void setHours(long hours) {
        this.hours = hours;
    }
}
