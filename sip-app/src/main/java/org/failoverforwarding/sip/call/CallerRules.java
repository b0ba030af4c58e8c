package org.failoverforwarding.sip.call;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.routing.RouteStep;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.sip.call.CallTimer.Kind;

/** Ends the set-up on the caller's side: refused, cancelled, or out of time. */
final class CallerRules {

    private static final int REQUEST_TERMINATED = 487;
    private static final int TEMPORARILY_UNAVAILABLE = 480;

    private CallerRules() {}

    static void refuse(Turn turn, RouteStep.Refuse step) {
        turn.act(new CallAction.Refuse(step.status(), step.reason(), step.retryAfterSeconds()));
        endSetup(turn, step.status());
        EndRules.report(turn);
    }

    /** The container has given the caller its 487 (JSR 289 §11.2.3). */
    static void cancelled(Turn turn) {
        if (turn.caller == CallerPhase.INVITING) {
            turn.note(TraceCode.CALLER_GONE);
            endSetup(turn, REQUEST_TERMINATED);
            LegRules.giveUpAll(turn, CancelReason.CALLER_GONE);
            EndRules.report(turn);
        }
    }

    /** The caller's CANCEL overtook our final response. */
    static void answerRefused(Turn turn) {
        if (turn.caller != CallerPhase.ANSWERED && turn.caller != CallerPhase.ANSWERED_TO_HANG_UP) {
            return;
        }
        turn.note(TraceCode.CALLER_GONE);
        Optional<Leg> answered = turn.joinedLeg();
        turn.joined = Optional.empty();
        turn.answered = Optional.empty();
        endSetup(turn, REQUEST_TERMINATED);
        answered.filter(leg -> leg.phase().isJoined()).ifPresent(leg -> LegRules.hangUp(turn, leg));
        EndRules.answerPending(turn);
        EndRules.report(turn);
    }

    static void setupTimeOver(Turn turn) {
        if (turn.caller == CallerPhase.INVITING) {
            turn.note(TraceCode.SETUP_TIME_OVER);
            LegRules.giveUpAll(turn, CancelReason.SETUP_TIME_OVER);
            refuse(turn, new RouteStep.Refuse(TEMPORARILY_UNAVAILABLE, Optional.empty(), 0));
        }
    }

    /** The caller hung up by BYE instead of CANCEL (RFC 3261 §15.1.2). */
    static void hungUpEarly(Turn turn) {
        turn.note(TraceCode.CALLER_GONE);
        turn.act(new CallAction.Refuse(REQUEST_TERMINATED, Optional.empty(), 0));
        endSetup(turn, REQUEST_TERMINATED);
        LegRules.giveUpAll(turn, CancelReason.CALLER_GONE);
        EndRules.report(turn);
    }

    private static void endSetup(Turn turn, int status) {
        turn.caller = CallerPhase.CLOSED;
        turn.finalStatus = status;
        turn.ringing = List.of();
        turn.clear(CallTimer.ofCall(Kind.SETUP));
        turn.clear(CallTimer.ofCall(Kind.RERING));
        turn.clear(CallTimer.ofCall(Kind.ACK));
        EndRules.answerPending(turn);
    }
}
