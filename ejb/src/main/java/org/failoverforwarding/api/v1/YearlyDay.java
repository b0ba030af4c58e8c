package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A whole day of every year; 29 February falls away in other years.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record YearlyDay(int month, int day, TimeEffect effect) implements Serializable {

    public YearlyDay {
        effect = Absent.or(effect, TimeEffect.INCLUDE);
    }
}
