package org.failoverforwarding.forwarding.times;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes custom active times in their text form. */
final class CustomTimesWriter {

    private CustomTimesWriter() {}

    static String write(CustomTimes times) {
        List<String> entries = new ArrayList<>();
        times.windows().forEach(window -> entries.add(window(window)));
        times.dates().forEach(date -> entries.add(date(date)));
        times.holidays().forEach(rule -> entries.add(holidays(rule)));
        if (!times.zone().isEmpty()) {
            entries.add("zone " + times.zone());
        }
        return entries.isEmpty() ? ActiveTimesText.EMPTY : String.join(" | ", entries);
    }

    private static String window(WeeklyWindow window) {
        return not(window.excluded()) + days(window.days()) + span(window.span());
    }

    private static String days(Set<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        int first = sorted.get(0).getValue();
        int last = sorted.get(sorted.size() - 1).getValue();
        if (sorted.size() > 2 && last - first == sorted.size() - 1) {
            return code(sorted.get(0)) + "-" + code(sorted.get(sorted.size() - 1));
        }
        return sorted.stream().map(CustomTimesWriter::code).collect(Collectors.joining(" "));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private static String date(SpecialDate date) {
        if (date instanceof SpecialDate.Yearly yearly) {
            return not(date.excluded()) + yearly.day().toString().substring(2) + span(yearly.span());
        }
        SpecialDate.Range range = (SpecialDate.Range) date;
        boolean wholeDays = isMidnight(range.from()) && isMidnight(range.to());
        String text = wholeDays
                ? range.from().toLocalDate() + ".." + range.to().toLocalDate().minusDays(1)
                : range.from() + ".." + range.to();
        return not(date.excluded()) + text;
    }

    private static boolean isMidnight(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String holidays(HolidayRule rule) {
        String prefix = switch (rule.mode()) {
            case INCLUDE -> "holidays ";
            case EXCLUDE -> "not holidays ";
            case ONLY -> "only holidays ";
        };
        Stream<String> calendars = rule.calendars().stream().map(HolidayCalendar::toString);
        Stream<String> days = rule.days().stream().sorted().map(Object::toString);
        Stream<String> yearly =
                rule.yearly().stream().sorted().map(day -> day.toString().substring(2));
        return prefix + Stream.of(calendars, days, yearly).flatMap(s -> s).collect(Collectors.joining(" "));
    }

    private static String not(boolean excluded) {
        return excluded ? "not " : "";
    }

    private static String span(TimeSpan span) {
        return span.equals(TimeSpan.WHOLE_DAY) ? "" : " " + clock(span.from()) + "-" + clock(span.to());
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
