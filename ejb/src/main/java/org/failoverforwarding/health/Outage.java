package org.failoverforwarding.health;

import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.TelephoneSystemId;

/**
 * A time in which a telephone system took no calls.
 *
 * @param ended empty while it lasts
 * @param cause the signal by which we knew
 * @param hint what it probably comes from
 */
public record Outage(
        TelephoneSystemId system, Instant started, Optional<Instant> ended, HealthSignal cause, OutageHint hint) {

    /** The same, over. */
    public Outage endedAt(Instant at) {
        return new Outage(system, started, Optional.of(at), cause, hint);
    }
}
