package org.failoverforwarding.forwarding.times;

import java.time.Instant;
import java.time.ZoneId;
import org.failoverforwarding.forwarding.ActiveTimes;

/**
 * A reusable schedule of the account.
 *
 * @param name unique within the account, 1 to 64 characters
 * @param times what it stands for
 */
public record NamedSchedule(String name, ActiveTimes times) implements ActiveTimes {

    private static final int LONGEST_NAME = 64;

    public NamedSchedule {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("|") || name.contains("\n")) {
            throw new IllegalArgumentException("A schedule's name has 1 to 64 characters without | and line break");
        }
    }

    @Override
    public boolean isActive(Instant at, ZoneId zone) {
        return times.isActive(at, zone);
    }
}
