package org.failoverforwarding.database.persistence;

import org.failoverforwarding.forwarding.ActiveTimes;

/** Active times as text of a column. */
public final class ActiveTimesColumn {

    private static final String EVERY_DAY = "EVERY_DAY";

    private ActiveTimesColumn() {}

    public static String write(ActiveTimes times) {
        if (times.equals(ActiveTimes.EVERY_DAY)) {
            return EVERY_DAY;
        }
        throw new IllegalArgumentException("Active times without a text form: " + times);
    }

    /** @throws IllegalArgumentException when it is not the text of active times */
    public static ActiveTimes read(String text) {
        if (EVERY_DAY.equals(text)) {
            return ActiveTimes.EVERY_DAY;
        }
        throw new IllegalArgumentException("Not active times: " + text);
    }
}
