package org.failoverforwarding.web.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.TimeSpan;

/** When active times are active in the seven days from a date on, holidays and special dates included. */
public final class ActiveWeek {

    private static final int DAYS = 7;
    private static final int STEP = 5;

    private ActiveWeek() {}

    /** One day with the parts of it that are active. */
    public record Day(LocalDate date, List<TimeSpan> active) {
        public Day {
            active = List.copyOf(active);
        }
    }

    /** Judged every five minutes by the same rule as a call. */
    public static List<Day> of(ActiveTimes times, ZoneId zone, LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new Day(day, active(times, zone, day)))
                .toList();
    }

    private static List<TimeSpan> active(ActiveTimes times, ZoneId zone, LocalDate day) {
        List<TimeSpan> spans = new ArrayList<>();
        int start = -1;
        for (int minute = 0; minute <= TimeSpan.DAY; minute += STEP) {
            boolean active = minute < TimeSpan.DAY
                    && isActive(times, zone, day.atStartOfDay().plusMinutes(minute));
            if (active && start < 0) {
                start = minute;
            } else if (!active && start >= 0) {
                spans.add(new TimeSpan(start, minute));
                start = -1;
            }
        }
        return spans;
    }

    private static boolean isActive(ActiveTimes times, ZoneId zone, LocalDateTime at) {
        return times.isActive(at.atZone(zone).toInstant(), zone);
    }
}
