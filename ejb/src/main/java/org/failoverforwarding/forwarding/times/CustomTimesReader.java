package org.failoverforwarding.forwarding.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused.Reason;

/** Reads the entries of custom active times one by one. */
final class CustomTimesReader {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String NOT = "not ";
    private static final String ONLY = "only ";

    private final List<WeeklyWindow> windows = new ArrayList<>();
    private final List<SpecialDate> dates = new ArrayList<>();
    private final List<HolidayRule> holidays = new ArrayList<>();
    private String zone = "";

    CustomTimes times() {
        return new CustomTimes(windows, dates, holidays, zone);
    }

    void read(String entry) throws ActiveTimesRefused {
        boolean excluded = entry.startsWith(NOT);
        boolean only = entry.startsWith(ONLY);
        String body = excluded || only ? entry.substring(entry.indexOf(' ')).strip() : entry;
        List<String> words = Arrays.asList(body.split("\\s+"));
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        if (first.equals("holidays")) {
            readHolidays(mode(excluded, only), rest, entry);
        } else if (only) {
            throw new ActiveTimesRefused(Reason.ENTRY, entry);
        } else if (first.equals("zone") && !excluded && rest.size() == 1) {
            readZone(rest.get(0));
        } else if (first.contains("..")) {
            readRange(excluded, first, entry);
        } else if (Character.isDigit(first.charAt(0))) {
            readDate(excluded, first, rest);
        } else {
            readWeekly(excluded, words);
        }
    }

    private static HolidayRule.Mode mode(boolean excluded, boolean only) {
        if (only) {
            return HolidayRule.Mode.ONLY;
        }
        return excluded ? HolidayRule.Mode.EXCLUDE : HolidayRule.Mode.INCLUDE;
    }

    private void readZone(String name) throws ActiveTimesRefused {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new ActiveTimesRefused(Reason.ZONE, name);
        }
        zone = name;
    }

    private void readHolidays(HolidayRule.Mode mode, List<String> words, String entry) throws ActiveTimesRefused {
        List<HolidayCalendar> calendars = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        Set<MonthDay> yearly = new HashSet<>();
        for (String word : words) {
            if (Character.isLetter(word.charAt(0))) {
                calendars.add(calendar(word));
            } else if (isMonthDay(word)) {
                yearly.add(monthDay(word));
            } else {
                days.add(date(word));
            }
        }
        if (words.isEmpty()) {
            throw new ActiveTimesRefused(Reason.ENTRY, entry);
        }
        holidays.add(new HolidayRule(mode, calendars, days, yearly));
    }

    private static HolidayCalendar calendar(String word) throws ActiveTimesRefused {
        int dash = word.indexOf('-');
        try {
            return dash < 0
                    ? new HolidayCalendar(word, "")
                    : new HolidayCalendar(word.substring(0, dash), word.substring(dash + 1));
        } catch (IllegalArgumentException e) {
            throw new ActiveTimesRefused(Reason.CALENDAR, word);
        }
    }

    private void readRange(boolean excluded, String word, String entry) throws ActiveTimesRefused {
        int dots = word.indexOf("..");
        String from = word.substring(0, dots);
        String to = word.substring(dots + 2);
        LocalDateTime start = from.contains("T") ? dateTime(from) : date(from).atStartOfDay();
        LocalDateTime end =
                to.contains("T") ? dateTime(to) : date(to).plusDays(1).atStartOfDay();
        if (!start.isBefore(end)) {
            throw new ActiveTimesRefused(Reason.ORDER, entry);
        }
        dates.add(new SpecialDate.Range(excluded, start, end));
    }

    private void readDate(boolean excluded, String word, List<String> spans) throws ActiveTimesRefused {
        for (TimeSpan span : spans(spans)) {
            if (isMonthDay(word)) {
                dates.add(new SpecialDate.Yearly(excluded, monthDay(word), span));
            } else {
                LocalDateTime midnight = date(word).atStartOfDay();
                int end = span.isOverMidnight() ? span.to() + TimeSpan.DAY : span.to();
                dates.add(
                        new SpecialDate.Range(excluded, midnight.plusMinutes(span.from()), midnight.plusMinutes(end)));
            }
        }
    }

    private void readWeekly(boolean excluded, List<String> words) throws ActiveTimesRefused {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int i = 0;
        while (i < words.size() && Character.isLetter(words.get(i).charAt(0))) {
            addDays(days, words.get(i++).toUpperCase(Locale.ROOT));
        }
        for (TimeSpan span : spans(words.subList(i, words.size()))) {
            windows.add(new WeeklyWindow(excluded, days, span));
        }
    }

    private static void addDays(Set<DayOfWeek> days, String word) throws ActiveTimesRefused {
        int dash = word.indexOf('-');
        int first = DAYS.indexOf(dash < 0 ? word : word.substring(0, dash));
        int last = dash < 0 ? first : DAYS.indexOf(word.substring(dash + 1));
        if (first < 0 || last < 0) {
            throw new ActiveTimesRefused(Reason.ENTRY, word);
        }
        for (int i = first; ; i = (i + 1) % DAYS.size()) {
            days.add(DayOfWeek.of(i + 1));
            if (i == last) {
                return;
            }
        }
    }

    private static List<TimeSpan> spans(List<String> words) throws ActiveTimesRefused {
        if (words.isEmpty()) {
            return List.of(TimeSpan.WHOLE_DAY);
        }
        List<TimeSpan> spans = new ArrayList<>();
        for (String word : words) {
            int dash = word.indexOf('-');
            if (dash < 0) {
                throw new ActiveTimesRefused(Reason.TIME, word);
            }
            int from = minute(word.substring(0, dash), word);
            int to = minute(word.substring(dash + 1), word);
            if (from == TimeSpan.DAY || from == to && from != 0) {
                throw new ActiveTimesRefused(Reason.TIME, word);
            }
            spans.add(new TimeSpan(from, to == 0 ? TimeSpan.DAY : to));
        }
        return spans;
    }

    private static int minute(String text, String word) throws ActiveTimesRefused {
        if (!text.matches("[0-2]?[0-9]:[0-5][0-9]")) {
            throw new ActiveTimesRefused(Reason.TIME, word);
        }
        int colon = text.indexOf(':');
        int minute = Integer.parseInt(text.substring(0, colon)) * 60 + Integer.parseInt(text.substring(colon + 1));
        if (minute > TimeSpan.DAY) {
            throw new ActiveTimesRefused(Reason.TIME, word);
        }
        return minute;
    }

    private static boolean isMonthDay(String word) {
        return word.length() == "12-24".length();
    }

    private static MonthDay monthDay(String word) throws ActiveTimesRefused {
        try {
            return MonthDay.parse("--" + word);
        } catch (DateTimeException e) {
            throw new ActiveTimesRefused(Reason.DATE, word);
        }
    }

    private static LocalDate date(String word) throws ActiveTimesRefused {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new ActiveTimesRefused(Reason.DATE, word);
        }
    }

    private static LocalDateTime dateTime(String word) throws ActiveTimesRefused {
        try {
            return LocalDateTime.parse(word);
        } catch (DateTimeException e) {
            throw new ActiveTimesRefused(Reason.DATE, word);
        }
    }
}
