package org.failoverforwarding.forwarding.times;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;

/** Certain dates, which beat holidays and weekly windows. */
public sealed interface SpecialDate extends Serializable {

    /** It takes time away instead of giving it. */
    boolean excluded();

    boolean holds(LocalDateTime at);

    /**
     * One stretch of time.
     *
     * @param from first moment, inclusive
     * @param to end, exclusive; midnight after the last day for whole days
     */
    record Range(boolean excluded, LocalDateTime from, LocalDateTime to) implements SpecialDate {
        public Range {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("A range of dates ends before it begins: " + from + " to " + to);
            }
        }

        @Override
        public boolean holds(LocalDateTime at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    /**
     * A day of every year; 29 February falls away in other years.
     *
     * @param span part of that day
     */
    record Yearly(boolean excluded, MonthDay day, TimeSpan span) implements SpecialDate {
        @Override
        public boolean holds(LocalDateTime at) {
            int minute = at.getHour() * 60 + at.getMinute();
            return isDay(at.toLocalDate()) && span.holdsOnItsDay(minute)
                    || isDay(at.toLocalDate().minusDays(1)) && span.holdsOnNextDay(minute);
        }

        private boolean isDay(LocalDate date) {
            return date.getDayOfMonth() == day.getDayOfMonth() && date.getMonthValue() == day.getMonthValue();
        }
    }
}
