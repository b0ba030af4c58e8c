package org.failoverforwarding.guard;

import java.time.Duration;
import java.util.List;

/**
 * What a source may do, in force on this server.
 *
 * @param rate requests outside of dialogs per second, lasting
 * @param burst requests at once
 * @param score weight of failures at which a source is banned
 * @param ban how long a ban lasts
 * @param trusted networks which are neither limited nor banned, as CIDR blocks
 */
public record GuardLimits(double rate, double burst, int score, Duration ban, List<String> trusted) {
    public GuardLimits {
        trusted = List.copyOf(trusted);
    }
}
