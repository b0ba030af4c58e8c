package org.failoverforwarding.web.times;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.forwarding.times.CustomTimes;
import org.failoverforwarding.forwarding.times.HolidayRule;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.forwarding.times.SpecialDate;
import org.failoverforwarding.forwarding.times.WeeklyWindow;

/** Active times as they are typed in: every day, a named schedule, or a line a weekday, dates and holidays. */
public class ActiveTimesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OFFICE_HOURS = "08:00-12:00 13:30-17:30";
    private static final String OTHER_HOURS = "00:00-08:00 12:00-13:30 17:30-24:00";
    private static final String WHOLE_DAY = "00:00-24:00";

    private Mode mode = Mode.EVERY_DAY;
    private final List<Day> week =
            Arrays.stream(DayOfWeek.values()).map(Day::new).toList();
    private final List<DateForm> dates = new ArrayList<>();
    private Holidays holidays = Holidays.IGNORED;
    private String calendar = "CH-ZH";
    private String schedule = "";
    /** Entries which have no field of their own, kept as they are. */
    private final List<String> further = new ArrayList<>();

    /** The kinds of active times, for the choice in the form. */
    public enum Mode {
        EVERY_DAY,
        CUSTOM,
        SCHEDULE
    }

    /** What holidays mean, for the choice in the form. */
    public enum Holidays {
        IGNORED(""),
        EXCLUDE("not holidays "),
        INCLUDE("holidays "),
        ONLY("only holidays ");

        private final String entry;

        Holidays(String entry) {
            this.entry = entry;
        }
    }

    /** The form of stored active times. */
    public static ActiveTimesForm of(ActiveTimes times) {
        ActiveTimesForm form = new ActiveTimesForm();
        if (times instanceof NamedSchedule named) {
            form.mode = Mode.SCHEDULE;
            form.schedule = named.name();
        }
        if (times instanceof CustomTimes customTimes) {
            form.mode = Mode.CUSTOM;
            form.fill(customTimes);
        }
        return form;
    }

    private void fill(CustomTimes times) {
        times.windows().forEach(this::fill);
        times.dates().forEach(this::fill);
        times.holidays().forEach(this::fill);
        if (!times.zone().isEmpty()) {
            further.add("zone " + times.zone());
        }
    }

    private void fill(WeeklyWindow window) {
        if (window.excluded()) {
            further.add(text(new CustomTimes(List.of(window), List.of(), List.of(), "")));
            return;
        }
        String entry = text(new CustomTimes(
                List.of(new WeeklyWindow(false, Set.of(DayOfWeek.MONDAY), window.span())), List.of(), List.of(), ""));
        String span = entry.length() > 2 ? entry.substring(3) : WHOLE_DAY;
        window.days().forEach(day -> week.get(day.getValue() - 1).add(span));
    }

    private void fill(SpecialDate date) {
        String text = text(new CustomTimes(List.of(), List.of(date), List.of(), ""));
        String span =
                text.matches(".*[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}") ? text.substring(text.lastIndexOf(' ') + 1) : "";
        if (date instanceof SpecialDate.Yearly yearly) {
            dates.add(DateForm.of(yearly, span));
        } else if (date instanceof SpecialDate.Range range && !text.contains("T")) {
            dates.add(DateForm.of(range, ""));
        } else if (date instanceof SpecialDate.Range range && isOfOneDay(range)) {
            dates.add(DateForm.of(
                    range, range.from().toLocalTime() + "-" + range.to().toLocalTime()));
        } else {
            further.add(text);
        }
    }

    private static boolean isOfOneDay(SpecialDate.Range range) {
        return range.from().toLocalDate().equals(range.to().minusNanos(1).toLocalDate());
    }

    private void fill(HolidayRule rule) {
        boolean plain = holidays == Holidays.IGNORED
                && rule.calendars().size() == 1
                && rule.days().isEmpty()
                && rule.yearly().isEmpty();
        if (plain) {
            holidays = Holidays.valueOf(rule.mode().name());
            calendar = rule.calendars().get(0).toString();
        } else {
            further.add(text(new CustomTimes(List.of(), List.of(), List.of(rule), "")));
        }
    }

    private static String text(ActiveTimes times) {
        return ActiveTimesText.format(times);
    }

    /**
     * What is typed in, as a value.
     *
     * @param schedules the account's schedules
     * @throws ActiveTimesRefused with the entry that cannot be read
     */
    public ActiveTimes toActiveTimes(Schedules schedules) throws ActiveTimesRefused {
        return switch (mode) {
            case EVERY_DAY -> ActiveTimes.EVERY_DAY;
            case SCHEDULE -> schedules.named(schedule);
            case CUSTOM -> custom();
        };
    }

    private ActiveTimes custom() throws ActiveTimesRefused {
        List<String> entries = new ArrayList<>();
        week.stream().filter(day -> !day.spans.isBlank()).forEach(day -> entries.add(day.entry()));
        for (DateForm date : dates) {
            if (!date.isBlank()) {
                entries.add(date.entry());
            }
        }
        if (holidays != Holidays.IGNORED) {
            entries.add(holidays.entry + calendar);
        }
        entries.addAll(further);
        return ActiveTimesText.parse(entries.isEmpty() ? "CUSTOM" : String.join(" | ", entries));
    }

    /** Fills the week with times which many want. */
    public void officeHours() {
        week.forEach(day -> day.spans = day.isWeekend() ? "" : OFFICE_HOURS);
    }

    /** The opposite of the office hours. */
    public void outsideOfficeHours() {
        week.forEach(day -> day.spans = day.isWeekend() ? WHOLE_DAY : OTHER_HOURS);
    }

    public void clearWeek() {
        week.forEach(day -> day.spans = "");
    }

    public void addDate() {
        dates.add(new DateForm());
    }

    public void removeDate(int index) {
        if (index < dates.size()) {
            dates.remove(index);
        }
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public boolean isCustom() {
        return mode == Mode.CUSTOM;
    }

    public List<Day> getWeek() {
        return week;
    }

    public List<DateForm> getDates() {
        return dates;
    }

    public List<String> getFurther() {
        return further;
    }

    public Holidays getHolidays() {
        return holidays;
    }

    public void setHolidays(Holidays holidays) {
        this.holidays = holidays;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String schedule) {
        this.schedule = schedule == null ? "" : schedule;
    }

    /** One weekday with its times: "08:00-12:00 13:30-17:30". */
    public static class Day implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DayOfWeek day;
        private String spans = "";

        Day(DayOfWeek day) {
            this.day = day;
        }

        void add(String span) {
            spans = (spans + " " + span).strip();
        }

        String entry() {
            return day.name().substring(0, 2) + " " + Spans.clean(spans);
        }

        private boolean isWeekend() {
            return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        }

        public DayOfWeek getDay() {
            return day;
        }

        public String getSpans() {
            return spans;
        }

        public void setSpans(String spans) {
            this.spans = spans == null ? "" : spans;
        }
    }
}
