package org.failoverforwarding.routing;

import org.failoverforwarding.forwarding.Trigger;

/**
 * What sends a call on to other targets.
 *
 * @param alerted its telephone system rang before
 */
record Cause(Trigger trigger, boolean alerted) {

    /** How it is told to the target, in the dialect of the trunk that leads there. */
    DiversionReason reason(CarrierDialect dialect) {
        return switch (trigger) {
            case ALWAYS -> DiversionReason.UNCONDITIONAL;
            case BUSY, CHANNELS_FULL -> DiversionReason.USER_BUSY;
            case REJECTED -> dialect.rejectedIsDeflection() ? deflection() : DiversionReason.USER_BUSY;
            case NO_ANSWER -> DiversionReason.NO_ANSWER;
            case NOT_REGISTERED -> dialect.notLoggedIn() ? DiversionReason.NOT_LOGGED_IN : DiversionReason.UNAVAILABLE;
            case UNREACHABLE, ERROR -> DiversionReason.UNAVAILABLE;
            case UNKNOWN_NUMBER -> DiversionReason.UNKNOWN;
            case DEFLECTED -> deflection();
        };
    }

    private DiversionReason deflection() {
        return alerted ? DiversionReason.DEFLECTION_WHILE_ALERTING : DiversionReason.DEFLECTION;
    }
}
