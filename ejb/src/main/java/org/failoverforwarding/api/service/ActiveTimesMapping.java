package org.failoverforwarding.api.service;

import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.ActiveTimes;

/** Active times between interface and house. */
final class ActiveTimesMapping {

    private ActiveTimesMapping() {}

    static ActiveTimes toApi(org.failoverforwarding.forwarding.ActiveTimes times) {
        if (times.equals(org.failoverforwarding.forwarding.ActiveTimes.EVERY_DAY)) {
            return ActiveTimes.EVERY_DAY;
        }
        throw new IllegalStateException("Active times without a form for other systems: " + times);
    }

    static org.failoverforwarding.forwarding.ActiveTimes toHouse(ActiveTimes times) {
        if (times.everyDay()) {
            return org.failoverforwarding.forwarding.ActiveTimes.EVERY_DAY;
        }
        throw new ValidationException("activeTimes", "unknown", "Only every day is known as active times");
    }
}
