package org.failoverforwarding.sip.call;

import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;

/**
 * A B leg of a call.
 *
 * @param retried its INVITE was repeated once
 * @param alerted a 180 came, so its sound may reach the caller (semantics 9.5)
 * @param media the last provisional response with a session description
 * @param answer the 2xx
 * @param cancelReason why it was given up
 * @param outcome how it ended for the route; present as soon as the route need not wait for it
 * @param ended when it ended for the people
 */
public record Leg(
        LegId id,
        LegPlan plan,
        LegPhase phase,
        boolean retried,
        boolean alerted,
        Optional<MessageRef> media,
        Optional<MessageRef> answer,
        Optional<CancelReason> cancelReason,
        Optional<LegOutcome> outcome,
        Instant started,
        Optional<Instant> ringing,
        Optional<Instant> answered,
        Optional<Instant> ended) {

    static Leg starting(LegId id, LegPlan plan, Instant at) {
        return new Leg(
                id,
                plan,
                LegPhase.CALLING,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean rang() {
        return ringing.isPresent();
    }

    CallTimer timer(CallTimer.Kind kind) {
        return new CallTimer(kind, id);
    }

    Leg in(LegPhase next) {
        return new Leg(
                id,
                plan,
                next,
                retried,
                alerted,
                media,
                answer,
                cancelReason,
                outcome,
                started,
                ringing,
                answered,
                ended);
    }

    Leg retrying() {
        return new Leg(
                id,
                plan,
                LegPhase.CALLING,
                true,
                alerted,
                media,
                answer,
                cancelReason,
                outcome,
                started,
                ringing,
                answered,
                ended);
    }

    Leg ringing(boolean alerting, Optional<MessageRef> session, Instant at) {
        return new Leg(
                id,
                plan,
                LegPhase.RINGING,
                retried,
                alerted || alerting,
                session.or(() -> media),
                answer,
                cancelReason,
                outcome,
                started,
                ringing.or(() -> Optional.of(at)),
                answered,
                ended);
    }

    Leg answered(LegPhase next, MessageRef response, Instant at) {
        return new Leg(
                id,
                plan,
                next,
                retried,
                alerted,
                media,
                Optional.of(response),
                cancelReason,
                outcome,
                started,
                ringing,
                Optional.of(at),
                ended);
    }

    Leg over(LegPhase next, Optional<LegOutcome> how, Optional<CancelReason> why, Instant at) {
        return new Leg(
                id,
                plan,
                next,
                retried,
                alerted,
                media,
                answer,
                why.or(() -> cancelReason),
                how.or(() -> outcome),
                started,
                ringing,
                answered,
                ended.or(() -> Optional.of(at)));
    }
}
