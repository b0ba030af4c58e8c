package org.failoverforwarding.sip.call;

import org.failoverforwarding.sip.call.CallTimer.Kind;

/** Ends answered calls, whoever hangs up first, and forgets a call when all its legs are closed. */
final class EndRules {

    private EndRules() {}

    static void hungUp(Turn turn, CallEvent.HungUp event) {
        if (event.leg().isA()) {
            callerHungUp(turn);
        } else if (turn.isJoined(event.leg())) {
            calleeHungUp(turn, turn.leg(event.leg()));
        }
        turn.act(new CallAction.Reply(event.bye(), 200));
    }

    private static void callerHungUp(Turn turn) {
        switch (turn.caller) {
            case INVITING -> {
                if (turn.route.isPresent()) {
                    CallerRules.hungUpEarly(turn);
                }
            }
            case ANSWERED, ANSWERED_TO_HANG_UP, CONFIRMED -> {
                closeCaller(turn);
                endLegs(turn);
            }
            case HANGING_UP, CLOSED -> {}
        }
    }

    private static void calleeHungUp(Turn turn, Leg leg) {
        if (!leg.phase().isJoined()) {
            return;
        }
        if (leg.phase() == LegPhase.ANSWERED) {
            turn.act(new CallAction.Acknowledge(leg.id(), leg.answer().orElseThrow(), java.util.Optional.empty()));
        }
        LegRules.close(turn, leg);
        if (turn.caller == CallerPhase.ANSWERED) {
            turn.caller = CallerPhase.ANSWERED_TO_HANG_UP;
        } else if (turn.caller == CallerPhase.CONFIRMED) {
            hangUpCaller(turn);
        }
        answerPending(turn);
        report(turn);
    }

    /** Ends the call because one peer is not there any more. */
    static void peerLost(Turn turn, LegId id) {
        boolean ofCall = id.isA() || turn.isJoined(id);
        boolean callerStands = turn.caller == CallerPhase.ANSWERED
                || turn.caller == CallerPhase.ANSWERED_TO_HANG_UP
                || turn.caller == CallerPhase.CONFIRMED;
        if (ofCall && callerStands) {
            hangUpCaller(turn);
            endLegs(turn);
        }
    }

    static void hangUpCaller(Turn turn) {
        turn.clear(CallTimer.ofCall(Kind.ACK));
        turn.clear(CallTimer.ofCall(Kind.REFRESH));
        turn.caller = CallerPhase.HANGING_UP;
        turn.act(new CallAction.HangUp(LegId.A));
        turn.set(CallTimer.ofCall(Kind.CLOSING), turn.limits.closing());
    }

    static void released(Turn turn, LegId id) {
        if (id.isA()) {
            if (turn.caller == CallerPhase.HANGING_UP) {
                closeCaller(turn);
            }
        } else if (turn.knows(id) && turn.leg(id).phase() == LegPhase.HANGING_UP) {
            LegRules.close(turn, turn.leg(id));
        }
    }

    private static void closeCaller(Turn turn) {
        turn.caller = CallerPhase.CLOSED;
        turn.clear(CallTimer.ofCall(Kind.ACK));
        turn.clear(CallTimer.ofCall(Kind.CLOSING));
        turn.clear(CallTimer.ofCall(Kind.REFRESH));
    }

    private static void endLegs(Turn turn) {
        turn.joinedLeg().filter(leg -> leg.phase().isJoined()).ifPresent(leg -> LegRules.hangUp(turn, leg));
        answerPending(turn);
        report(turn);
    }

    /** Answers what the other leg will not answer any more. */
    static void answerPending(Turn turn) {
        for (PendingRequest request : turn.pending) {
            if (!request.cancelled()) {
                turn.act(new CallAction.Reply(request.request(), request.method() == Method.INVITE ? 487 : 481));
            }
        }
        turn.pending.clear();
        for (AwaitedAck ack : turn.acks) {
            turn.clear(new CallTimer(Kind.ACK, ack.from()));
        }
        turn.acks.clear();
    }

    static void report(Turn turn) {
        if (!turn.reported && turn.arrived.isPresent()) {
            turn.reported = true;
            turn.act(new CallAction.Report(Reports.of(turn)));
        }
    }

    static void finish(Turn turn) {
        boolean legsClosed = turn.legs().stream().allMatch(leg -> leg.phase() == LegPhase.CLOSED);
        if (turn.caller == CallerPhase.CLOSED && legsClosed && !turn.over) {
            answerPending(turn);
            turn.clearAllTimers();
            report(turn);
            turn.over = true;
            turn.act(new CallAction.Forget());
        }
    }
}
