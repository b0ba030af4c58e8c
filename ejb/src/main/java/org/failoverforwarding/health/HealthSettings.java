package org.failoverforwarding.health;

import java.time.Duration;

/**
 * Numbers of the state machine (semantics 9.4).
 *
 * @param misses in a row which make a system DOWN, 1 to 10
 * @param successes in a row which make it UP again, 1 to 10
 * @param holdDown shortest time DOWN, 0 to 600 s
 * @param flapChanges losses and returns within {@code flapWindow} above which it stays DOWN for {@code sticky}, 1 to 100
 * @param flapWindow 60 s to a day
 * @param sticky 1 s to a day
 * @param canary time between two calls which may try a RECOVERING system, 1 to 60 s
 * @param probeInterval between OPTIONS to a system that is well, 10 to 300 s
 * @param suspectInterval between OPTIONS to one that is not, 1 to 60 s
 * @param probeTimeout for the answer, 1 to 10 s
 */
public record HealthSettings(
        int misses,
        int successes,
        Duration holdDown,
        int flapChanges,
        Duration flapWindow,
        Duration sticky,
        Duration canary,
        Duration probeInterval,
        Duration suspectInterval,
        Duration probeTimeout) {

    public static final HealthSettings DEFAULT = new HealthSettings(
            3,
            2,
            Duration.ofSeconds(30),
            3,
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3));
}
