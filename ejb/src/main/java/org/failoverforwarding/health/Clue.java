package org.failoverforwarding.health;

import java.time.Duration;
import java.time.Instant;

/**
 * What the signs of a telephone system tell now of its trouble.
 *
 * @param since the first of the answers that tell it; of no meaning with {@link OutageHint#NAT_TIMER}
 * @param lifetime how long a registration lasted after a renewal, with {@link OutageHint#NAT_TIMER} alone
 */
public record Clue(OutageHint hint, Instant since, Duration lifetime) {

    /** No trouble, or none that explains itself. */
    public static final Clue NONE = new Clue(OutageHint.NONE, Instant.EPOCH, Duration.ZERO);
}
