package org.failoverforwarding.health;

import java.time.Instant;
import org.failoverforwarding.account.TelephoneSystemId;

/**
 * A telephone system came from one state into another.
 *
 * @param flapping it came and went too often and stays DOWN for a while: worth an alert
 */
public record HealthChange(
        TelephoneSystemId system, HealthState from, HealthState to, Instant at, HealthSignal cause, boolean flapping) {

    /** It cannot take calls from now on. */
    public boolean startsOutage() {
        return to == HealthState.DOWN && from != HealthState.RECOVERING;
    }

    /** It is well: an outage, also one that began before this server started, is over. */
    public boolean endsOutage() {
        return to == HealthState.UP;
    }
}
