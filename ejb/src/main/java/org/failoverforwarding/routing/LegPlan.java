package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.registration.Binding;

/**
 * One B leg to be set up: where it goes, what it says, how long it may take.
 *
 * @param kind what is rung
 * @param label for the trace and history: system name, number or address
 * @param redirect designation of the redirect which sends the call there, or empty
 * @param trigger what started that redirect
 * @param system the telephone system rung, for channel counting and health; empty for external targets
 * @param requestUri Request-URI
 * @param nextHop URI of the next hop where it differs from the Request-URI (loose route, RFC 3261 §16.12), else empty
 * @param routes further Route header values (Path, RFC 3327)
 * @param from From without tag
 * @param to To without tag
 * @param headers further header fields (P-Asserted-Identity, Privacy, Diversion, History-Info, Max-Forwards not)
 * @param maxForwards Max-Forwards of the new leg
 * @param firstResponse no response at all within this time: unreachable (semantics 9.4)
 * @param progress 100 but no 18x within this time: unreachable
 * @param ringTime from the first 18x on
 * @param earlyMedia when its sound may reach the caller
 */
public record LegPlan(
        Kind kind,
        String label,
        String redirect,
        Optional<Trigger> trigger,
        Optional<TelephoneSystemId> system,
        String requestUri,
        String nextHop,
        List<String> routes,
        NameAddress from,
        NameAddress to,
        List<HeaderField> headers,
        int maxForwards,
        Duration firstResponse,
        Duration progress,
        Duration ringTime,
        EarlyMedia earlyMedia) {

    public LegPlan {
        routes = List.copyOf(routes);
        headers = List.copyOf(headers);
    }

    /** Whether it was sent to that contact. */
    public boolean goesTo(Binding binding) {
        String number = SipUri.parse(requestUri).map(SipUri::user).orElse("");
        return requestUri.equals(BulkContact.called(binding.contact(), number)) && routes.equals(binding.path());
    }

    /** The address to which its INVITE is sent; empty where the plan knows only a name. */
    public Optional<SipHop> hop() {
        return SipAddresses.hop(nextHop.isEmpty() ? requestUri : nextHop);
    }

    /** What a leg rings. */
    public enum Kind {
        /** The called number's own telephone system. */
        SYSTEM,
        /** An internal target of a redirect. */
        INTERNAL,
        EXTERNAL,
        VOICEMAIL
    }
}
