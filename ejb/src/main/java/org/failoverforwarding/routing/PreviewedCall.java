package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.Trigger;

/**
 * What would happen to a call.
 *
 * @param steps what rings, one after the other
 * @param answered the last step is answered; else the caller gets {@code finalStatus}
 * @param finalStatus SIP status for the caller, 200 when answered
 * @param setupTimeOver the time for setting up the call ends it
 * @param lasts until answer or refusal
 * @param trace every decision with its reason
 */
public record PreviewedCall(
        List<Step> steps,
        boolean answered,
        int finalStatus,
        boolean setupTimeOver,
        Duration lasts,
        List<TraceEntry> trace) {

    public PreviewedCall {
        steps = List.copyOf(steps);
        trace = List.copyOf(trace);
    }

    /**
     * Legs that ring at once.
     *
     * @param from after the call's arrival
     * @param until after the call's arrival
     */
    public record Step(Duration from, Duration until, List<Ringing> rings) {
        public Step {
            rings = List.copyOf(rings);
        }
    }

    /**
     * One place that rings.
     *
     * @param label system name, number or address
     * @param redirect designation of the redirect which sends the call there, or empty
     * @param trigger what started that redirect
     * @param ringTime from its first ringing on
     * @param shown what it sees of the caller
     */
    public record Ringing(
            LegPlan.Kind kind,
            String label,
            String redirect,
            Optional<Trigger> trigger,
            Duration ringTime,
            NameAddress shown) {

        static Ringing of(LegPlan leg) {
            return new Ringing(leg.kind(), leg.label(), leg.redirect(), leg.trigger(), leg.ringTime(), leg.from());
        }

        /** The caller's number that it sees, empty when withheld. */
        public Optional<String> number() {
            return SipUri.parse(shown.uri()).map(SipUri::user).filter(user -> !user.equals(CallerIdentity.ANONYMOUS));
        }

        /** The caller's name that it sees, may be empty. */
        public String name() {
            return shown.displayName();
        }
    }
}
