package org.failoverforwarding.forwarding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.ScheduleRepository;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.account.service.Texts;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** Named schedules. */
@Stateless
@Local(ScheduleService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class ScheduleServiceBean implements ScheduleService {

    private static final String WHAT = "schedule of that number";

    private ScheduleRepository schedules;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;

    protected ScheduleServiceBean() {}

    @Inject
    public ScheduleServiceBean(
            ScheduleRepository schedules, Callers callers, AuditTrail audit, RoutingChanges changes) {
        this.schedules = schedules;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    public List<Schedule> schedules(AccountId account) {
        callers.current().requireSight(account, "account of that number");
        return schedules.ofAccount(account);
    }

    @Override
    public Schedule schedule(long id) {
        Schedule schedule = schedules.find(id).orElseThrow(ScheduleServiceBean::missing);
        callers.current().requireSight(schedule.account(), WHAT);
        return schedule;
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
    public Schedule create(Schedule draft) {
        check(draft);
        requireFreeName(draft);
        Schedule created = schedules.insert(draft);
        audit.created(callers.current().name(), Optional.of(created.account()), created.name(), created);
        return created;
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
    public Schedule update(Schedule schedule) {
        Schedule before = schedule(schedule.id());
        check(schedule);
        if (!before.account().equals(schedule.account())) {
            throw new ValidationException("account", "fixed", "A schedule stays in its account.");
        }
        if (!before.name().equals(schedule.name())) {
            requireUnused(before, "name");
            requireFreeName(schedule);
        }
        Schedule after = schedules.update(schedule).orElseThrow(ScheduleServiceBean::missing);
        audit.changed(callers.current().name(), Optional.of(after.account()), after.name(), before, after);
        if (schedules.isUsed(after)) {
            changes.announce(RoutingChange.of(after.account()));
        }
        return after;
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
    public void delete(long id, long version) {
        Schedule before = schedule(id);
        requireUnused(before, "schedule");
        schedules.delete(id, version);
        audit.deleted(callers.current().name(), Optional.of(before.account()), before.name(), before);
    }

    private void check(Schedule schedule) {
        callers.current().requireSight(schedule.account(), "account of that number");
        Texts.require("name", schedule.name(), 64);
        if (schedule.name().indexOf('|') >= 0) {
            throw new ValidationException("name", "bar", "The character | is not possible in a name.");
        }
        if (schedule.times() instanceof NamedSchedule) {
            throw new ValidationException("times", "nested", "A schedule cannot use another schedule.");
        }
    }

    private void requireUnused(Schedule schedule, String field) {
        if (schedules.isUsed(schedule)) {
            throw new ValidationException(field, "in-use", "Redirects use this schedule. Change them first.");
        }
    }

    private void requireFreeName(Schedule schedule) {
        if (schedules.ofAccount(schedule.account()).stream()
                .anyMatch(other -> other.name().equals(schedule.name()))) {
            throw new ValidationException("name", "taken", "The account has another schedule of this name.");
        }
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no " + WHAT + ".");
    }
}
