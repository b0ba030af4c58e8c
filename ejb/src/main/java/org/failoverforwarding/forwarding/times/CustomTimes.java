package org.failoverforwarding.forwarding.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.failoverforwarding.forwarding.ActiveTimes;

/**
 * Active times of the customer's own making (semantics 9.9): a special date beats a holiday, a holiday beats a weekly
 * window, and within each of these exclude beats include. Wall time decides: a window that begins in the hour which is
 * left out in spring begins at the next existing instant; the hour that comes twice in autumn counts twice.
 *
 * @param zone IANA zone instead of the account's, or empty
 */
public record CustomTimes(List<WeeklyWindow> windows, List<SpecialDate> dates, List<HolidayRule> holidays, String zone)
        implements ActiveTimes {

    public CustomTimes {
        windows = List.copyOf(windows);
        dates = List.copyOf(dates);
        holidays = List.copyOf(holidays);
        if (!zone.isEmpty()) {
            zone = ZoneId.of(zone).getId();
        }
    }

    @Override
    public boolean isActive(Instant at, ZoneId accountZone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone.isEmpty() ? accountZone : ZoneId.of(zone));
        return switch (byDate(local)) {
            case ACTIVE -> true;
            case INACTIVE -> false;
            case OPEN -> byHolidayOrWeek(local);
        };
    }

    /** Nothing in it can ever be active. */
    public boolean isEmpty() {
        return windows.stream().allMatch(WeeklyWindow::excluded)
                && dates.stream().allMatch(SpecialDate::excluded)
                && holidays.stream().allMatch(rule -> rule.mode() == HolidayRule.Mode.EXCLUDE);
    }

    private enum Judgement {
        ACTIVE,
        INACTIVE,
        OPEN
    }

    private Judgement byDate(LocalDateTime at) {
        Judgement judgement = Judgement.OPEN;
        for (SpecialDate date : dates) {
            if (date.holds(at)) {
                if (date.excluded()) {
                    return Judgement.INACTIVE;
                }
                judgement = Judgement.ACTIVE;
            }
        }
        return judgement;
    }

    private boolean byHolidayOrWeek(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        boolean wholeHoliday =
                isHoliday(day, HolidayRule.Mode.INCLUDE) || windows.isEmpty() && isHoliday(day, HolidayRule.Mode.ONLY);
        if (wholeHoliday && !isHoliday(day, HolidayRule.Mode.EXCLUDE)) {
            return true;
        }
        return byWeek(day, at.getHour() * 60 + at.getMinute());
    }

    private boolean byWeek(LocalDate day, int minute) {
        boolean active = false;
        for (WeeklyWindow window : windows) {
            if (holds(window, day, minute)) {
                if (window.excluded()) {
                    return false;
                }
                active = true;
            }
        }
        return active;
    }

    private boolean holds(WeeklyWindow window, LocalDate day, int minute) {
        if (window.span().holdsOnItsDay(minute) && begins(window, day)) {
            return true;
        }
        return window.span().holdsOnNextDay(minute) && begins(window, day.minusDays(1));
    }

    /** A window belongs to the day on which it begins, so that day's holiday decides about it. */
    private boolean begins(WeeklyWindow window, LocalDate day) {
        if (!window.days().contains(day.getDayOfWeek())) {
            return false;
        }
        return window.excluded()
                || !isHoliday(day, HolidayRule.Mode.EXCLUDE)
                        && (!has(HolidayRule.Mode.ONLY) || isHoliday(day, HolidayRule.Mode.ONLY));
    }

    private boolean has(HolidayRule.Mode mode) {
        for (HolidayRule rule : holidays) {
            if (rule.mode() == mode) {
                return true;
            }
        }
        return false;
    }

    private boolean isHoliday(LocalDate day, HolidayRule.Mode mode) {
        for (HolidayRule rule : holidays) {
            if (rule.mode() == mode && rule.isHoliday(day)) {
                return true;
            }
        }
        return false;
    }
}
