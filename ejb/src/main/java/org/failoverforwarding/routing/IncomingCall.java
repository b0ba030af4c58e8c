package org.failoverforwarding.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An INVITE that starts a call, as far as routing looks at it; all text is attacker-made.
 *
 * @param callId Call-ID of the A leg
 * @param arrival when it arrived
 * @param origin who sent it
 * @param calledUser user part of the Request-URI
 * @param caller who calls, as the From header says
 * @param assertedIdentity P-Asserted-Identity of a carrier (RFC 3325); what a telephone system says there or in
 *     P-Preferred-Identity is only a wish
 * @param privacy values of the Privacy header (RFC 3323), lower case
 * @param diversion Diversion header values, newest first (RFC 5806)
 * @param historyInfo History-Info header values in order (RFC 7044)
 * @param maxForwards as received; 70 where it was missing
 * @param priority Priority header, lower case, or empty ("psap-callback", RFC 7090)
 * @param resourcePriority a Resource-Priority header is present (RFC 4412)
 */
public record IncomingCall(
        String callId,
        Instant arrival,
        CallOrigin origin,
        String calledUser,
        NameAddress caller,
        Optional<NameAddress> assertedIdentity,
        List<String> privacy,
        List<String> diversion,
        List<String> historyInfo,
        int maxForwards,
        String priority,
        boolean resourcePriority) {

    public IncomingCall {
        privacy = List.copyOf(privacy);
        diversion = List.copyOf(diversion);
        historyInfo = List.copyOf(historyInfo);
    }

    /** A call that is neither diverted nor blocked (RFC 7090, RFC 4412). */
    public boolean isProtected() {
        return resourcePriority || priority.equals("psap-callback");
    }

    /** The same call of a caller whose identity is known. */
    IncomingCall calledBy(NameAddress known, List<String> withPrivacy) {
        return new IncomingCall(
                callId,
                arrival,
                origin,
                calledUser,
                known,
                Optional.of(known),
                withPrivacy,
                diversion,
                historyInfo,
                maxForwards,
                priority,
                resourcePriority);
    }
}
