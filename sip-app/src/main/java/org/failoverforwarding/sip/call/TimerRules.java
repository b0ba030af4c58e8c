package org.failoverforwarding.sip.call;

import java.util.Optional;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.sip.call.CallTimer.Kind;

/** What a call does when something did not happen in time. */
final class TimerRules {

    private TimerRules() {}

    static void expired(Turn turn, CallTimer timer) {
        if (!turn.takeTimer(timer)) {
            return;
        }
        switch (timer.kind()) {
            case FIRST_RESPONSE, PROGRESS, RING -> legTimeOver(turn, turn.leg(timer.leg()), timer.kind());
            case SETUP -> CallerRules.setupTimeOver(turn);
            case RERING -> ringAgain(turn);
            case ACK -> EndRules.peerLost(turn, timer.leg());
            case CLOSING -> closingTimeOver(turn, timer.leg());
            case REFRESH -> refresh(turn);
        }
    }

    private static void legTimeOver(Turn turn, Leg leg, Kind kind) {
        if (!leg.phase().isOpenForAnswer()) {
            return;
        }
        LegOutcome.Cause cause = kind == Kind.RING
                ? LegOutcome.Cause.RING_TIME_OVER
                : leg.phase() == LegPhase.CALLING ? LegOutcome.Cause.NO_RESPONSE : LegOutcome.Cause.NO_PROGRESS;
        CancelReason reason = kind == Kind.RING ? CancelReason.RING_TIME_OVER : CancelReason.NO_PROGRESS;
        LegOutcome outcome = LegOutcome.without(cause, leg.rang());
        turn.act(new CallAction.ObserveLeg(leg.id(), Optional.of(outcome)));
        LegRules.giveUp(turn, leg, Optional.of(outcome), reason);
        SetupRules.proceed(turn);
    }

    private static void ringAgain(Turn turn) {
        if (turn.caller != CallerPhase.INVITING) {
            return;
        }
        if (turn.early.lastStatus() > 0) {
            turn.act(new CallAction.Progress(turn.early.lastStatus(), Optional.empty(), false, false));
        }
        turn.set(CallTimer.ofCall(Kind.RERING), turn.limits.rering());
    }

    private static void closingTimeOver(Turn turn, LegId id) {
        if (id.isA()) {
            EndRules.released(turn, id);
            return;
        }
        Leg leg = turn.leg(id);
        if (leg.phase() == LegPhase.ABANDONED) {
            LegRules.cancelAbandoned(turn, leg);
        } else {
            LegRules.close(turn, leg);
        }
    }

    /** Both peers are asked whether they still know of the call; who does not, ends it (semantics 9.4). */
    private static void refresh(Turn turn) {
        Optional<Leg> leg = turn.joinedLeg().filter(joined -> joined.phase() == LegPhase.CONFIRMED);
        if (turn.caller == CallerPhase.CONFIRMED && leg.isPresent()) {
            turn.act(new CallAction.Refresh(LegId.A));
            turn.act(new CallAction.Refresh(leg.get().id()));
            turn.set(CallTimer.ofCall(Kind.REFRESH), turn.limits.refresh());
        }
    }
}
