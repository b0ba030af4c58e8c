package org.failoverforwarding.web.customer;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.forwarding.times.CustomTimes;
import org.failoverforwarding.forwarding.times.HolidayRule;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.forwarding.times.SpecialDate;
import org.failoverforwarding.forwarding.times.WeeklyWindow;

/** Active times as they are typed in: every day, or a line a weekday, dates and holidays. */
public class ActiveTimesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOT = "not ";

    private boolean custom;
    private final List<Day> week =
            Arrays.stream(DayOfWeek.values()).map(Day::new).toList();
    private String alsoOn = "";
    private String notOn = "";
    private Holidays holidays = Holidays.IGNORED;
    private String calendar = "CH-ZH";
    /** Entries which have no field of their own, kept as they are. */
    private final List<String> further = new ArrayList<>();

    private transient ActiveTimes schedule;

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

    static ActiveTimesForm of(ActiveTimes times) {
        ActiveTimesForm form = new ActiveTimesForm();
        if (times instanceof NamedSchedule) {
            form.schedule = times;
        }
        if (times instanceof CustomTimes customTimes) {
            form.fill(customTimes);
        }
        return form;
    }

    private void fill(CustomTimes times) {
        custom = true;
        times.windows().forEach(this::fill);
        alsoOn = lines(times.dates().stream().filter(date -> !date.excluded()).toList());
        notOn = lines(times.dates().stream().filter(SpecialDate::excluded).toList());
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
        String span = entry.length() > 2 ? entry.substring(3) : "00:00-24:00";
        window.days().forEach(day -> week.get(day.getValue() - 1).add(span));
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

    private static String lines(List<SpecialDate> dates) {
        return dates.stream()
                .map(date -> text(new CustomTimes(List.of(), List.of(date), List.of(), "")))
                .map(line -> line.startsWith(NOT) ? line.substring(NOT.length()) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String text(ActiveTimes times) {
        return ActiveTimesText.format(times);
    }

    /**
     * What is typed in, as a value.
     *
     * @throws ActiveTimesRefused with the entry that cannot be read
     */
    ActiveTimes toActiveTimes() throws ActiveTimesRefused {
        if (!custom) {
            return schedule == null ? ActiveTimes.EVERY_DAY : schedule;
        }
        List<String> entries = new ArrayList<>();
        week.stream().filter(day -> !day.spans.isBlank()).forEach(day -> entries.add(day.entry()));
        alsoOn.lines().filter(line -> !line.isBlank()).forEach(entries::add);
        notOn.lines().filter(line -> !line.isBlank()).forEach(line -> entries.add(NOT + line.strip()));
        if (holidays != Holidays.IGNORED) {
            entries.add(holidays.entry + calendar);
        }
        entries.addAll(further);
        return ActiveTimesText.parse(entries.isEmpty() ? "CUSTOM" : String.join(" | ", entries));
    }

    public boolean isCustom() {
        return custom;
    }

    public void setCustom(boolean custom) {
        this.custom = custom;
    }

    public List<Day> getWeek() {
        return week;
    }

    public String getAlsoOn() {
        return alsoOn;
    }

    public void setAlsoOn(String alsoOn) {
        this.alsoOn = alsoOn == null ? "" : alsoOn;
    }

    public String getNotOn() {
        return notOn;
    }

    public void setNotOn(String notOn) {
        this.notOn = notOn == null ? "" : notOn;
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
            String clean = spans.replace('–', '-')
                    .replaceAll("\\s*-\\s*", "-")
                    .replace(',', ' ')
                    .strip();
            return day.name().substring(0, 2) + " " + clean;
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
