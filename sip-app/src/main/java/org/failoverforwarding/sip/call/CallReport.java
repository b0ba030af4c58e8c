package org.failoverforwarding.sip.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.routing.TraceEntry;

/**
 * What became of a call.
 *
 * @param finalStatus SIP status given to the caller
 * @param trace decisions with their reasons, in order
 */
public record CallReport(
        Instant arrived,
        Optional<Instant> answered,
        Instant ended,
        Result result,
        int finalStatus,
        List<Attempt> attempts,
        List<TraceEntry> trace) {

    public CallReport {
        attempts = List.copyOf(attempts);
        trace = List.copyOf(trace);
    }
}
