package org.failoverforwarding.forwarding.times;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * A part of certain days of every week.
 *
 * @param excluded it takes time away instead of giving it
 * @param days on which it begins; never empty
 * @param span part of those days
 */
public record WeeklyWindow(boolean excluded, Set<DayOfWeek> days, TimeSpan span) implements Serializable {

    public WeeklyWindow {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A weekly window needs a day");
        }
        days = Set.copyOf(days);
    }
}
