package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * The same hours on some days of the week.
 *
 * @param days on which it starts; never empty
 * @param from inclusive
 * @param to exclusive; not after from means on the next day, 00:00 the end of the day
 */
public record WeeklyWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to, TimeEffect effect)
        implements Serializable {

    public WeeklyWindow {
        days = Absent.set(days);
        from = Absent.or(from, LocalTime.MIDNIGHT);
        to = Absent.or(to, LocalTime.MIDNIGHT);
        effect = Absent.or(effect, TimeEffect.INCLUDE);
    }
}
