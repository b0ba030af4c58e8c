package org.failoverforwarding.sip.call;

import java.util.Optional;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.sip.call.CallTimer.Kind;

/** Ends B legs in the way which their phase asks for. */
final class LegRules {

    private LegRules() {}

    static void clearTimers(Turn turn, Leg leg) {
        turn.clear(leg.timer(Kind.FIRST_RESPONSE));
        turn.clear(leg.timer(Kind.PROGRESS));
        turn.clear(leg.timer(Kind.RING));
    }

    /** Cancels a leg which has not answered. */
    static void giveUp(Turn turn, Leg leg, Optional<LegOutcome> outcome, CancelReason reason) {
        clearTimers(turn, leg);
        DialogRules.dropRequestsOf(turn, leg.id());
        LegPhase next = leg.phase() == LegPhase.CALLING ? LegPhase.ABANDONED : LegPhase.CANCELLING;
        turn.put(leg.over(next, outcome, Optional.of(reason), turn.at));
        turn.act(new CallAction.CancelLeg(leg.id(), reason));
        turn.set(leg.timer(Kind.CLOSING), turn.limits.closing());
    }

    static void giveUpAll(Turn turn, CancelReason reason) {
        for (Leg leg : turn.legs()) {
            if (leg.phase().isOpenForAnswer()) {
                giveUp(turn, leg, Optional.empty(), reason);
            }
        }
    }

    /** A provisional response or enough time has come for a leg given up in silence: now CANCEL may be sent. */
    static void cancelAbandoned(Turn turn, Leg leg) {
        turn.put(leg.in(LegPhase.CANCELLING));
        turn.act(new CallAction.CancelLeg(leg.id(), leg.cancelReason().orElse(CancelReason.CALLER_GONE)));
        turn.set(leg.timer(Kind.CLOSING), turn.limits.closing());
    }

    /** Hangs up a leg which has answered, acknowledging it first where that is still owed. */
    static void hangUp(Turn turn, Leg leg) {
        if (leg.phase() == LegPhase.ANSWERED) {
            turn.act(new CallAction.Acknowledge(leg.id(), leg.answer().orElseThrow(), Optional.empty()));
        }
        clearTimers(turn, leg);
        turn.clear(leg.timer(Kind.ACK));
        turn.put(leg.over(LegPhase.HANGING_UP, Optional.empty(), Optional.empty(), turn.at));
        turn.act(new CallAction.HangUp(leg.id()));
        turn.set(leg.timer(Kind.CLOSING), turn.limits.closing());
    }

    static void close(Turn turn, Leg leg) {
        clearTimers(turn, leg);
        DialogRules.dropRequestsOf(turn, leg.id());
        turn.clear(leg.timer(Kind.ACK));
        turn.clear(leg.timer(Kind.CLOSING));
        turn.put(leg.over(LegPhase.CLOSED, Optional.empty(), Optional.empty(), turn.at));
        turn.act(new CallAction.CloseLeg(leg.id()));
    }
}
