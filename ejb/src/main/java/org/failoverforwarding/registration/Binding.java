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
        String userAgent)
        implements Serializable {

    public Binding {
        path = List.copyOf(path);
    }

    /** Still valid at that instant. */
    public boolean isValid(Instant at) {
        return expires.isAfter(at);
    }
}
