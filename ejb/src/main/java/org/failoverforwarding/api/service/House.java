package org.failoverforwarding.api.service;

import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.forwarding.ActiveTimes;

/**
 * What the reading of an account's texts depends on.
 *
 * @param region of its numbering plan
 * @param schedules its active times by name
 */
record House(String region, Function<String, Optional<ActiveTimes>> schedules) {

    /** Of an account without schedules. */
    static House of(String region) {
        return new House(region, name -> Optional.empty());
    }
}
