package org.failoverforwarding.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after some failures a key (a user name or an address) has to wait, twice as long each time.
 * Bounded; the oldest keys are forgotten first.
 */
public class LoginAttempts {

    static final int FREE_FOR_NAME = 5;
    static final int FREE_FOR_ADDRESS = 50;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    public LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** How long this key has still to wait; zero when it may try. */
    public synchronized Duration remaining(String key) {
        Failures known = failures.get(key);
        Duration left = known == null ? Duration.ZERO : Duration.between(clock.instant(), known.blockedUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Notes a failure.
     *
     * @param free failures which cost no wait; more for an address than for a name, because an office shares one
     */
    public synchronized void failed(String key, int free) {
        Failures known = failures.remove(key);
        int count = known == null || isForgotten(known) ? 1 : known.count + 1;
        failures.put(key, new Failures(count, clock.instant().plus(waitAfter(count, free)), clock.instant()));
        while (failures.size() > MOST_KEYS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    public synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private boolean isForgotten(Failures known) {
        return known.last.plus(LONGEST_WAIT.multipliedBy(2)).isBefore(clock.instant());
    }

    private static Duration waitAfter(int count, int free) {
        if (count < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Failures(int count, Instant blockedUntil, Instant last) {}
}
