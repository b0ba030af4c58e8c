package org.failoverforwarding.health;

import java.time.Instant;
import org.failoverforwarding.account.TelephoneSystemId;

/** Hears of health, in order for each system; a bean that implements it is told. Must return at once. */
public interface HealthListener {

    /**
     * A system came into another state.
     *
     * @param hint what it probably comes from
     */
    void changed(HealthChange change, OutageHint hint);

    /** A system came and went too often and is held DOWN until then; its change comes too. */
    void flapping(TelephoneSystemId system, Instant at, Instant until);

    /** An outage began. */
    void outageStarted(Outage outage);

    /** An outage is over; its end is present. */
    void outageEnded(Outage outage);
}
