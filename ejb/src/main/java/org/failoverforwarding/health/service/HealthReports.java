package org.failoverforwarding.health.service;

import java.time.Instant;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.routing.LegOutcome;

/** What calls tell of the systems which they ring, and what they ask; each operation returns at once. */
public interface HealthReports {

    /** A leg to the system was answered by 2xx, or showed life by 18x. */
    void answered(TelephoneSystemId system);

    /** A leg to the system ended unanswered, not by our own CANCEL. */
    void ended(TelephoneSystemId system, LegOutcome outcome);

    /** Whether a call may try a RECOVERING system; true once in five seconds, then it has to be tried. */
    boolean mayTryRecovering(TelephoneSystemId system, Instant at);
}
