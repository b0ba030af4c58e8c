package org.failoverforwarding.forwarding.times;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * What holidays mean for active times; beats weekly windows.
 *
 * @param calendars public holidays, may be empty
 * @param days own entries of one year
 * @param yearly own entries of every year
 */
public record HolidayRule(Mode mode, List<HolidayCalendar> calendars, Set<LocalDate> days, Set<MonthDay> yearly)
        implements Serializable {

    /** What a holiday does. */
    public enum Mode {
        /** Active the whole day. */
        INCLUDE,
        /** The day's windows fall away. */
        EXCLUDE,
        /** The windows hold on holidays only; without a window the whole day is active. */
        ONLY
    }

    public HolidayRule {
        calendars = List.copyOf(calendars);
        days = Set.copyOf(days);
        yearly = Set.copyOf(yearly);
        if (calendars.isEmpty() && days.isEmpty() && yearly.isEmpty()) {
            throw new IllegalArgumentException("A holiday rule needs a calendar or a day of its own");
        }
    }

    public boolean isHoliday(LocalDate day) {
        if (days.contains(day)) {
            return true;
        }
        if (!yearly.isEmpty() && yearly.contains(MonthDay.from(day))) {
            return true;
        }
        for (HolidayCalendar calendar : calendars) {
            if (calendar.isHoliday(day)) {
                return true;
            }
        }
        return false;
    }
}
