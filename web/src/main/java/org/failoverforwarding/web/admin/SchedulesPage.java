package org.failoverforwarding.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.service.ScheduleService;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;

/** Named schedules of the chosen account. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScheduleService schedules;

    @Inject
    private ChosenAccount account;

    @Inject
    private Saving saving;

    private Schedule base;
    private String name = "";
    private String times = "";

    public List<Schedule> getRows() {
        return account.id().map(schedules::schedules).orElse(List.of());
    }

    public void add() {
        base = null;
        name = "";
        times = "MO-FR 08:00-12:00 13:30-17:30";
    }

    public void edit(Schedule schedule) {
        base = schedule;
        name = schedule.name();
        times = text(schedule).replace(" | ", "\n");
    }

    public void save() {
        account.id()
                .flatMap(id -> saving.attempt(() -> base == null
                        ? schedules.create(new Schedule(0, 0, id, name, read()))
                        : schedules.update(new Schedule(base.id(), base.version(), base.account(), name, read()))))
                .ifPresent(schedule -> saving.confirm("admin.saved", schedule.name()));
    }

    private ActiveTimes read() {
        try {
            return ActiveTimesText.parse(times);
        } catch (ActiveTimesRefused e) {
            throw new ValidationException("times", "times", Texts.of(e.reason()) + ": " + e.entry());
        }
    }

    public void delete(Schedule schedule) {
        if (saving.done(() -> schedules.delete(schedule.id(), schedule.version()))) {
            saving.confirm("admin.deleted", schedule.name());
        }
    }

    public String text(Schedule schedule) {
        return ActiveTimesText.format(schedule.times());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }
}
