package org.failoverforwarding.forwarding.times;

import java.io.Serializable;

/**
 * A part of the day by the wall clock; from inclusive, to exclusive (semantics 9.9).
 *
 * @param from minute of the day, 0 to 1439
 * @param to minute of the day, 1 to 1440 (24:00); not after {@code from} when it runs over midnight
 */
public record TimeSpan(int from, int to) implements Serializable {

    public static final int DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final TimeSpan WHOLE_DAY = new TimeSpan(0, DAY);

    public TimeSpan {
        if (from < 0 || from >= DAY || to < 0 || to > DAY) {
            throw new IllegalArgumentException("No part of a day: minute " + from + " to " + to);
        }
    }

    /** It runs into the day after the one it belongs to. */
    public boolean isOverMidnight() {
        return to <= from;
    }

    /** Whether a minute of the day it belongs to lies within. */
    public boolean holdsOnItsDay(int minute) {
        return minute >= from && (isOverMidnight() || minute < to);
    }

    /** Whether a minute of the following day lies within. */
    public boolean holdsOnNextDay(int minute) {
        return isOverMidnight() && minute < to;
    }
}
