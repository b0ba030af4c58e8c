package org.failoverforwarding.health.service;

import java.util.Optional;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.routing.LegOutcome;

/** What the end of a leg says about the system's health (semantics 9.4): any final but 408 and 503 shows life. */
final class LegSignals {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVICE_UNAVAILABLE = 503;

    private LegSignals() {}

    static Optional<HealthSignal> of(LegOutcome outcome) {
        return switch (outcome.cause()) {
            case NO_RESPONSE -> Optional.of(HealthSignal.CALL_UNANSWERED);
            case TRANSPORT -> Optional.of(HealthSignal.TRANSPORT_FAILED);
            case NO_PROGRESS -> Optional.empty();
            case RING_TIME_OVER -> Optional.of(HealthSignal.CALL_ANSWERED);
            case RESPONSE -> ofStatus(outcome.status().orElse(SERVICE_UNAVAILABLE), outcome.rang());
        };
    }

    private static Optional<HealthSignal> ofStatus(int status, boolean rang) {
        boolean silent = (status == REQUEST_TIMEOUT || status == SERVICE_UNAVAILABLE) && !rang;
        return silent ? Optional.empty() : Optional.of(HealthSignal.CALL_ANSWERED);
    }
}
