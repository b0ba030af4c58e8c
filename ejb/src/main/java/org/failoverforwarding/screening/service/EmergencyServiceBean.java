package org.failoverforwarding.screening.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.event.EmergencyChanged;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.AccountNumbers;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;
import org.failoverforwarding.screening.EmergencyMode;
import org.failoverforwarding.screening.persistence.EmergencyModeRepository;

/** Emergency modes. */
@Stateless
@Local(EmergencyService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class EmergencyServiceBean implements EmergencyService {

    private EmergencyModeRepository modes;
    private AccountNumbers own;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;
    private Consumer<EmergencyChanged> hearers;
    private Clock clock;

    protected EmergencyServiceBean() {}

    /** @param events observers of the transaction's success hear of each change */
    @Inject
    public EmergencyServiceBean(
            EmergencyModeRepository modes,
            AccountNumbers own,
            Callers callers,
            AuditTrail audit,
            RoutingChanges changes,
            Event<EmergencyChanged> events) {
        this(modes, own, callers, audit, changes, events::fire, Clock.systemUTC());
    }

    EmergencyServiceBean(
            EmergencyModeRepository modes,
            AccountNumbers own,
            Callers callers,
            AuditTrail audit,
            RoutingChanges changes,
            Consumer<EmergencyChanged> hearers,
            Clock clock) {
        this.modes = modes;
        this.own = own;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
        this.hearers = hearers;
        this.clock = clock;
    }

    @Override
    public List<EmergencyMode> inForce(AccountId account) {
        callers.current().requireSight(account, "account of that number");
        return modes.holding(Set.of(account), clock.instant());
    }

    @Override
    public Optional<Target> lastTarget(AccountId account, Optional<PhoneNumber> number) {
        requireSight(account, number);
        return modes.last(account, number).map(EmergencyMode::target);
    }

    @Override
    public EmergencyMode start(AccountId account, Optional<PhoneNumber> number, Target target, Instant until) {
        requireSight(account, number);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant end = until.truncatedTo(ChronoUnit.MILLIS);
        if (!end.isAfter(now) || end.isAfter(now.plus(EmergencyMode.LONGEST))) {
            throw new ValidationException(
                    "until",
                    "too-far",
                    "The end must be in the future, at most " + EmergencyMode.LONGEST.toDays() + " days away.");
        }
        Optional<EmergencyMode> before = inForce(account, number, now);
        EmergencyMode mode = new EmergencyMode(
                account,
                number,
                own.checkedTarget("target", account, number, target),
                before.map(EmergencyMode::started).orElse(now),
                end,
                callers.current().name());
        modes.save(mode);
        String key = key(mode);
        before.ifPresentOrElse(
                old -> audit.changed(mode.startedBy(), Optional.of(account), key, old, mode),
                () -> audit.created(mode.startedBy(), Optional.of(account), key, mode));
        tell(mode, true, now);
        return mode;
    }

    @Override
    public void end(AccountId account, Optional<PhoneNumber> number) {
        requireSight(account, number);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        inForce(account, number, now).ifPresent(mode -> {
            modes.save(mode.endingAt(now));
            audit.deleted(callers.current().name(), Optional.of(account), key(mode), mode);
            tell(mode, false, now);
        });
    }

    private Optional<EmergencyMode> inForce(AccountId account, Optional<PhoneNumber> number, Instant now) {
        return modes.last(account, number).filter(mode -> mode.holdsAt(now));
    }

    private void requireSight(AccountId account, Optional<PhoneNumber> number) {
        callers.current().requireSight(account, "account of that number");
        boolean others = number.isPresent()
                && own.ownerOf(number.get()).filter(account::equals).isEmpty();
        if (others) {
            throw new NotFoundException("There is no such number.");
        }
    }

    private String key(EmergencyMode mode) {
        return mode.number()
                .map(PhoneNumber::e164)
                .orElseGet(() -> own.account(mode.account()).name());
    }

    private void tell(EmergencyMode mode, boolean on, Instant now) {
        changes.announce(RoutingChange.ofScreening(mode.account()));
        Subject subject = mode.number()
                .map(number -> Subject.of(mode.account(), number))
                .orElseGet(() -> Subject.of(mode.account()));
        hearers.accept(new EmergencyChanged(
                subject,
                now,
                on,
                mode.target().address(),
                mode.until(),
                callers.current().name()));
    }
}
