package org.failoverforwarding.sip.guard;

import java.time.Duration;

/**
 * What a source that is not trusted may do.
 *
 * @param rate requests outside of dialogs per second, lasting
 * @param burst requests at once
 * @param banScore weight of failures at which a source is banned
 * @param ban how long
 * @param forget time after which the failures of a quiet source are forgotten
 * @param sources addresses remembered at the same time; the one not seen for longest goes first
 */
public record GuardSettings(double rate, double burst, int banScore, Duration ban, Duration forget, int sources) {

    public static final GuardSettings DEFAULT =
            new GuardSettings(50, 100, 30, Duration.ofSeconds(300), Duration.ofSeconds(60), 65_536);
}
