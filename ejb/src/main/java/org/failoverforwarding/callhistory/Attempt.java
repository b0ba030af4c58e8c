package org.failoverforwarding.callhistory;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.LegPlan;

/**
 * One B leg of a call.
 *
 * @param target system name, number or address
 * @param redirect designation of the redirect which sent the call there, or empty
 * @param trigger what started that redirect
 * @param ringing first 18x
 * @param status final SIP status of the leg, if it gave one
 * @param end how it ended
 */
public record Attempt(
        LegPlan.Kind kind,
        String target,
        String redirect,
        Optional<Trigger> trigger,
        Instant started,
        Optional<Instant> ringing,
        Optional<Instant> answered,
        Instant ended,
        OptionalInt status,
        End end)
        implements Serializable {

    /** How a leg ended. */
    public enum End {
        ANSWERED,
        REFUSED,
        NO_RESPONSE,
        NO_PROGRESS,
        RING_TIME_OVER,
        TRANSPORT_FAILED,
        /** Another leg answered or the caller hung up. */
        CANCELLED
    }
}
