package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * When a redirect applies, by the wall clock of the account's zone: inside what is included and outside what is excluded.
 * A holiday rule beats a weekly window, a special date beats a holiday, excluded beats included.
 *
 * @param everyDay always; everything else is then empty
 * @param schedule name of a schedule of the account which is used instead of own rules, or empty
 * @param weekly hours of the week
 * @param dates ranges of dates
 * @param yearly days of every year
 * @param holidays public holidays
 */
public record ActiveTimes(
        boolean everyDay,
        String schedule,
        List<WeeklyWindow> weekly,
        List<DateRange> dates,
        List<YearlyDay> yearly,
        List<HolidayRule> holidays)
        implements Serializable {

    /** Every day, at any time. */
    public static final ActiveTimes EVERY_DAY = new ActiveTimes(true, "", List.of(), List.of(), List.of(), List.of());

    public ActiveTimes {
        schedule = Absent.text(schedule);
        weekly = Absent.list(weekly);
        dates = Absent.list(dates);
        yearly = Absent.list(yearly);
        holidays = Absent.list(holidays);
    }

    /** In these hours of the week only. */
    public static ActiveTimes weekly(List<WeeklyWindow> windows) {
        return new ActiveTimes(false, "", windows, List.of(), List.of(), List.of());
    }

    /** As the schedule of that name says. */
    public static ActiveTimes schedule(String name) {
        return new ActiveTimes(false, name, List.of(), List.of(), List.of(), List.of());
    }
}
