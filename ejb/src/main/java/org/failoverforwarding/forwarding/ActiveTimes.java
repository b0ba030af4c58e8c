package org.failoverforwarding.forwarding;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/** When a redirect applies (semantics 9.9). */
public interface ActiveTimes extends Serializable {

    /** Every day, at any time. */
    ActiveTimes EVERY_DAY = new EveryDay();

    /**
     * Judges one instant by the wall clock of a zone.
     *
     * @param at arrival of the call
     * @param zone time zone of the account
     */
    boolean isActive(Instant at, ZoneId zone);

    /** The "Every day" of the portal. */
    record EveryDay() implements ActiveTimes {
        @Override
        public boolean isActive(Instant at, ZoneId zone) {
            return true;
        }
    }
}
