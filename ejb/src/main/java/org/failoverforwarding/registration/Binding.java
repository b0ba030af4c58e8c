package org.failoverforwarding.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One contact bound to an address of record (RFC 3261 §10.3).
 *
 * @param contact the contact URI as registered, without header parameters
 * @param callId Call-ID of the REGISTER which made it
 * @param cseq CSeq number of that REGISTER
 * @param registered when it was first bound
 * @param expires when it ends
 * @param q preference, 0.0 to 1.0
 * @param path Path header values in order (RFC 3327), usually empty
 * @param source where the REGISTER came from, {@code transport:address:port}; requests go there when the contact is
 *     behind NAT (RFC 3581, RFC 5626)
 * @param userAgent as sent by the telephone system, attacker-made text
 * @param instance {@code +sip.instance} of the device which keeps a flow open, or empty (RFC 5626)
 * @param regId number of that flow, 0 for none
 */
public record Binding(
        String contact,
        String callId,
        long cseq,
        Instant registered,
        Instant expires,
        double q,
        List<String> path,
        String source,
        String userAgent,
        String instance,
        int regId)
        implements Serializable {

    public Binding {
        path = List.copyOf(path);
    }

    /** A binding without a flow of its own. */
    public Binding(
            String contact,
            String callId,
            long cseq,
            Instant registered,
            Instant expires,
            double q,
            List<String> path,
            String source,
            String userAgent) {
        this(contact, callId, cseq, registered, expires, q, path, source, userAgent, "", 0);
    }

    /** Still valid at that instant. */
    public boolean isValid(Instant at) {
        return expires.isAfter(at);
    }
}
