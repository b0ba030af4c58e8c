package org.failoverforwarding.callhistory;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.TraceEntry;

/**
 * One call, written when it has ended.
 *
 * @param callId Call-ID of the A leg
 * @param caller number or user part of the caller as received, attacker-made text; empty when withheld
 * @param callerName display name as received, attacker-made text
 * @param origin name of the carrier or telephone system which sent the call
 * @param answered when a leg was answered
 * @param result what became of it
 * @param finalStatus SIP status given to the caller, 200 to 699
 * @param attempts one for each leg in the order of their start
 * @param trace decisions with their reasons
 */
public record CallDetailRecord(
        String callId,
        AccountId account,
        PhoneNumber called,
        String caller,
        String callerName,
        boolean withheld,
        String origin,
        Instant arrived,
        Optional<Instant> answered,
        Instant ended,
        Result result,
        int finalStatus,
        List<Attempt> attempts,
        List<TraceEntry> trace)
        implements Serializable {

    public CallDetailRecord {
        attempts = List.copyOf(attempts);
        trace = List.copyOf(trace);
    }

    /** What became of a call. */
    public enum Result {
        /** The number's own telephone system answered. */
        ANSWERED,
        /** A redirect's target answered. */
        FORWARDED,
        VOICEMAIL,
        /** The caller hung up first. */
        CANCELLED,
        /** Nobody answered. */
        FAILED,
        /** Refused by rule: Reject, loop, unknown extension. */
        REFUSED
    }
}
