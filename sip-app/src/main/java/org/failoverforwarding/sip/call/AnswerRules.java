package org.failoverforwarding.sip.call;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.sip.call.CallTimer.Kind;

/** Joins the first leg which answers with the caller; all later answers are acknowledged and hung up. */
final class AnswerRules {

    private AnswerRules() {}

    static void answered(Turn turn, CallEvent.Answered event) {
        if (!turn.knows(event.leg())) {
            return;
        }
        Leg leg = turn.leg(event.leg());
        if (leg.phase().isOpenForAnswer() && turn.caller == CallerPhase.INVITING) {
            join(turn, leg, event.response());
        } else if (leg.answer().isEmpty()) {
            late(turn, leg, event.response());
        }
    }

    private static void join(Turn turn, Leg leg, MessageRef response) {
        LegRules.clearTimers(turn, leg);
        turn.put(leg.answered(LegPhase.ANSWERED, response, turn.at));
        turn.act(new CallAction.Answer(response));
        LegRules.giveUpAll(turn, CancelReason.ANSWERED_ELSEWHERE);
        turn.act(new CallAction.ObserveLeg(leg.id(), Optional.empty()));
        turn.joined = Optional.of(leg.id());
        turn.ringing = List.of();
        turn.caller = CallerPhase.ANSWERED;
        turn.answered = Optional.of(turn.at);
        turn.finalStatus = 200;
        turn.note(TraceCode.ANSWERED, leg.plan().label());
        turn.clear(CallTimer.ofCall(Kind.SETUP));
        turn.clear(CallTimer.ofCall(Kind.RERING));
        turn.set(CallTimer.ofCall(Kind.ACK), turn.limits.ack());
    }

    /** RFC 3261 §13.2.2.4: a 2xx is always acknowledged; nobody waits for this one any more. */
    private static void late(Turn turn, Leg leg, MessageRef response) {
        if (leg.phase() == LegPhase.CLOSED) {
            turn.act(new CallAction.HangUpFork(leg.id(), response));
            return;
        }
        LegRules.hangUp(turn, turn.put(leg.answered(LegPhase.ANSWERED, response, turn.at)));
    }

    static void acked(Turn turn, CallEvent.Acked event) {
        if (event.leg().isA() && turn.caller == CallerPhase.ANSWERED) {
            confirm(turn, event.ack());
        } else if (event.leg().isA() && turn.caller == CallerPhase.ANSWERED_TO_HANG_UP) {
            EndRules.hangUpCaller(turn);
        } else {
            DialogRules.acked(turn, event);
        }
    }

    private static void confirm(Turn turn, MessageRef ack) {
        turn.caller = CallerPhase.CONFIRMED;
        turn.clear(CallTimer.ofCall(Kind.ACK));
        Leg leg = turn.joinedLeg().orElseThrow();
        turn.put(leg.in(LegPhase.CONFIRMED));
        turn.act(new CallAction.Acknowledge(leg.id(), leg.answer().orElseThrow(), Optional.of(ack)));
        turn.set(CallTimer.ofCall(Kind.REFRESH), turn.limits.refresh());
    }
}
