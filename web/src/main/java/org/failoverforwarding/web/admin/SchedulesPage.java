package org.failoverforwarding.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.service.ScheduleService;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Look;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;
import org.failoverforwarding.web.times.ActiveTimesForm;
import org.failoverforwarding.web.times.ActiveWeek;
import org.failoverforwarding.web.times.TimesText;

/** Named schedules of the chosen account, by week, dates and holidays. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScheduleService schedules;

    @Inject
    private ChosenAccount account;

    @Inject
    private Look look;

    @Inject
    private Saving saving;

    private ScheduleForm form = ScheduleForm.draft(new AccountId(0));

    public List<Schedule> getRows() {
        return account.id().map(schedules::schedules).orElse(List.of());
    }

    public void add() {
        account.id().ifPresent(id -> form = ScheduleForm.draft(id));
    }

    public void edit(Schedule schedule) {
        saving.attempt(() -> schedules.schedule(schedule.id())).ifPresent(current -> form = ScheduleForm.of(current));
    }

    /** Saves it, or says beside each field what is wrong. */
    public void save() {
        read().flatMap(schedule -> saving.attempt(
                        () -> schedule.id() == 0 ? schedules.create(schedule) : schedules.update(schedule),
                        () -> form.overtakenBy(schedules.schedule(form.id()))))
                .ifPresent(schedule -> saving.confirm("admin.saved", schedule.name()));
    }

    private Optional<Schedule> read() {
        try {
            return Optional.of(form.toSchedule());
        } catch (ActiveTimesRefused e) {
            saving.refuse("activeTimes", Texts.of(e.reason()) + ": " + e.entry());
            return Optional.empty();
        }
    }

    public void delete(Schedule schedule) {
        if (saving.done(() -> schedules.delete(schedule.id(), schedule.version()))) {
            saving.confirm("admin.deleted", schedule.name());
        }
    }

    /** Its times in a few lines. */
    public List<String> lines(Schedule schedule) {
        return schedule.times().equals(ActiveTimes.EVERY_DAY)
                ? List.of(Texts.of(ActiveTimesForm.Mode.EVERY_DAY))
                : TimesText.lines(schedule.times(), look.getLocale());
    }

    /** The next seven days by the times as typed so far; none while they cannot be read. */
    public List<ActiveWeek.Day> getWeek() {
        try {
            return ActiveWeek.of(form.toSchedule().times(), account.zone(), LocalDate.now(account.zone()));
        } catch (ActiveTimesRefused e) {
            return List.of();
        }
    }

    public ScheduleForm getForm() {
        return form;
    }

    /** A schedule is every day or by its own times, but no other schedule. */
    public List<ActiveTimesForm.Mode> getModes() {
        return List.of(ActiveTimesForm.Mode.EVERY_DAY, ActiveTimesForm.Mode.CUSTOM);
    }

    public List<String> getSchedules() {
        return List.of();
    }

    public ActiveTimesForm.Holidays[] getHolidayChoices() {
        return ActiveTimesForm.Holidays.values();
    }
}
