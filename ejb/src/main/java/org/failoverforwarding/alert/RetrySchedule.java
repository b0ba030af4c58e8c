package org.failoverforwarding.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often what could not be delivered is tried again: each time after twice as long, up to a limit, until it has
 * failed for too long.
 *
 * @param first time to the second attempt
 * @param longest time between two attempts
 * @param patience time since the first failure after which it is given up
 */
public record RetrySchedule(Duration first, Duration longest, Duration patience) {

    private static final int MOST_DOUBLINGS = 30;

    /**
     * The next attempt.
     *
     * @param failures so far, from 1
     * @param since when it failed first
     * @return empty when it is given up
     */
    public Optional<Instant> next(int failures, Instant since, Instant now) {
        if (!now.isBefore(since.plus(patience))) {
            return Optional.empty();
        }
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return Optional.of(now.plus(wait.compareTo(longest) > 0 ? longest : wait));
    }
}
