package org.failoverforwarding.forwarding.lint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.CustomTimes;
import org.failoverforwarding.forwarding.times.HolidayRule;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.forwarding.times.SpecialDate;
import org.failoverforwarding.forwarding.times.WeeklyWindow;

/**
 * Whether several active times are ever active together. It is enough to look at the moments at which one of them
 * changes: on the days of a week and on every special day, at every boundary that any of them has.
 *
 * @param from when to begin to look
 */
record TimesOverlap(ZoneId zone, Instant from) {

    private static final int DAYS = 8;
    private static final int YEARS = 5;

    boolean overlap(List<ActiveTimes> times) {
        List<CustomTimes> customs =
                times.stream().flatMap(one -> custom(one).stream()).toList();
        if (customs.isEmpty()) {
            return true;
        }
        Moments moments = new Moments(LocalDate.ofInstant(from, zone));
        customs.forEach(moments::add);
        return customs.stream()
                .map(custom -> custom.zone().isEmpty() ? zone : ZoneId.of(custom.zone()))
                .distinct()
                .anyMatch(in -> moments.any(in, at -> times.stream().allMatch(one -> one.isActive(at, zone))));
    }

    private static List<CustomTimes> custom(ActiveTimes times) {
        ActiveTimes own = times instanceof NamedSchedule named ? named.times() : times;
        return own instanceof CustomTimes custom ? List.of(custom) : List.of();
    }

    /** The days and the minutes of the day at which something may change. */
    private static final class Moments {
        private final LocalDate today;
        private final Set<LocalDate> days = new TreeSet<>();
        private final Set<Integer> minutes = new TreeSet<>(Set.of(0));

        Moments(LocalDate today) {
            this.today = today;
            addDays(today);
        }

        void add(CustomTimes times) {
            for (WeeklyWindow window : times.windows()) {
                minutes.add(window.span().from());
                minutes.add(window.span().to() % (24 * 60));
            }
            times.dates().forEach(this::add);
            times.holidays().forEach(this::add);
        }

        private void add(SpecialDate date) {
            if (date instanceof SpecialDate.Range range) {
                minutes.add(range.from().getHour() * 60 + range.from().getMinute());
                minutes.add(range.to().getHour() * 60 + range.to().getMinute());
                addDays(range.from().toLocalDate());
                addDays(range.to().toLocalDate());
            } else if (date instanceof SpecialDate.Yearly yearly) {
                minutes.add(yearly.span().from());
                minutes.add(yearly.span().to() % (24 * 60));
                for (int year = today.getYear(); year <= today.getYear() + YEARS; year++) {
                    if (yearly.day().isValidYear(year)) {
                        addDays(Year.of(year).atMonthDay(yearly.day()));
                    }
                }
            }
        }

        private void add(HolidayRule rule) {
            rule.days().forEach(this::addDay);
            for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
                int of = year;
                rule.calendars().forEach(calendar -> addAll(calendar.holidays(of)));
                rule.yearly().stream()
                        .filter(day -> day.isValidYear(of))
                        .forEach(day -> addDay(Year.of(of).atMonthDay(day)));
            }
        }

        private void addAll(Collection<LocalDate> more) {
            more.forEach(this::addDay);
        }

        private void addDay(LocalDate day) {
            days.add(day);
            days.add(day.plusDays(1));
        }

        private void addDays(LocalDate first) {
            for (int i = 0; i < DAYS; i++) {
                days.add(first.plusDays(i));
            }
        }

        boolean any(ZoneId zone, Predicate<Instant> active) {
            for (LocalDate day : days) {
                for (int minute : minutes) {
                    LocalDateTime at = day.atStartOfDay().plusMinutes(minute);
                    if (active.test(at.atZone(zone).toInstant())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
