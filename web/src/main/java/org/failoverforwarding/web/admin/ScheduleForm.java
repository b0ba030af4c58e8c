package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.web.audit.Edit;
import org.failoverforwarding.web.times.ActiveTimesForm;
import org.failoverforwarding.web.times.Schedules;

/** What is typed into the dialog of a schedule. */
public class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Schedules NONE = new Schedules(List.of());

    private final Edit<Schedule> edit;
    private final ActiveTimesForm times;
    private String name;

    private ScheduleForm(Schedule schedule, ActiveTimesForm times) {
        edit = new Edit<>(schedule);
        this.times = times;
        name = schedule.name();
    }

    /** A new schedule, which begins with office hours. */
    static ScheduleForm draft(AccountId account) {
        ActiveTimesForm times = new ActiveTimesForm();
        times.setMode(ActiveTimesForm.Mode.CUSTOM);
        times.officeHours();
        return new ScheduleForm(new Schedule(0, 0, account, "", null), times);
    }

    static ScheduleForm of(Schedule schedule) {
        return new ScheduleForm(schedule, ActiveTimesForm.of(schedule.times()));
    }

    /** @throws ActiveTimesRefused with the times that cannot be read */
    Schedule toSchedule() throws ActiveTimesRefused {
        Schedule base = edit.base();
        return new Schedule(base.id(), base.version(), base.account(), name, times.toActiveTimes(NONE));
    }

    void overtakenBy(Schedule stored) {
        edit.overtakenBy(stored);
    }

    long id() {
        return edit.base().id();
    }

    public Edit<Schedule> getEdit() {
        return edit;
    }

    public ActiveTimesForm getTimes() {
        return times;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }
}
