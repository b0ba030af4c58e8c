package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.v1.Schedule;
import org.failoverforwarding.api.v1.Schedules;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.forwarding.service.ScheduleService;

/** Named schedules for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class SchedulesV1 implements Schedules {

    @Inject
    private ScheduleService schedules;

    @Inject
    private Houses houses;

    @Override
    public List<Schedule> list(long account) {
        return schedules.schedules(new AccountId(account)).stream()
                .map(SchedulesV1::toApi)
                .toList();
    }

    @Override
    public Schedule get(long id) {
        return toApi(schedules.schedule(id));
    }

    @Override
    public Schedule create(Schedule draft) {
        houses.requireAccount(Given.value("draft", draft).account());
        return toApi(schedules.create(toHouse(draft)));
    }

    @Override
    public Schedule update(Schedule schedule) {
        return toApi(schedules.update(toHouse(Given.value("schedule", schedule))));
    }

    @Override
    public void delete(long id, long version) {
        schedules.delete(id, version);
    }

    private static Schedule toApi(org.failoverforwarding.directory.Schedule schedule) {
        return new Schedule(
                schedule.id(),
                schedule.version(),
                schedule.account().value(),
                schedule.name(),
                ActiveTimesMapping.toApi(schedule.times()));
    }

    private static org.failoverforwarding.directory.Schedule toHouse(Schedule schedule) {
        return new org.failoverforwarding.directory.Schedule(
                schedule.id(),
                schedule.version(),
                new AccountId(schedule.account()),
                schedule.name(),
                ActiveTimesMapping.toHouse(schedule.activeTimes(), name -> Optional.empty()));
    }
}
