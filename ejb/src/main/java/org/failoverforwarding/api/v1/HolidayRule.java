package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Public holidays of a place, whole days.
 *
 * @param calendar country and, after dashes, its parts: "ch", "ch-be", "ch-be-bern"
 */
public record HolidayRule(String calendar, TimeEffect effect) implements Serializable {

    public HolidayRule {
        calendar = Absent.text(calendar);
        effect = Absent.or(effect, TimeEffect.INCLUDE);
    }
}
