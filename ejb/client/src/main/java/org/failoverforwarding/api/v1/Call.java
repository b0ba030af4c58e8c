package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One call, known when it has ended.
 *
 * @param id for {@link Calls#get}
 * @param callId Call-ID of the caller's leg, attacker-made text
 * @param account id of the account that owns the called number
 * @param called E.164 with plus sign
 * @param caller number or user part of the caller as received, attacker-made text; empty when withheld
 * @param callerName display name as received, attacker-made text
 * @param withheld the caller withheld its number
 * @param origin name of the carrier or telephone system which sent the call
 * @param talkSeconds from answer to end, 0 where nobody answered
 * @param result what became of it
 * @param finalStatus SIP status given to the caller, 200 to 699
 * @param attempts one for each leg in the order of their start
 * @param trace decisions with their reasons in order
 */
public record Call(
        long id,
        String callId,
        long account,
        String called,
        String caller,
        String callerName,
        boolean withheld,
        String origin,
        Instant arrived,
        Instant ended,
        long talkSeconds,
        CallResult result,
        int finalStatus,
        List<CallAttempt> attempts,
        List<TraceLine> trace)
        implements Serializable {

    public Call {
        attempts = Absent.list(attempts);
        trace = Absent.list(trace);
    }
}
