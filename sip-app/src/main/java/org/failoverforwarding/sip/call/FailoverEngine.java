package org.failoverforwarding.sip.call;

import java.time.Instant;

/** Decides what is done for a call when something happens to it; free of side effects. */
public final class FailoverEngine {

    private final CallLimits limits;

    public FailoverEngine(CallLimits limits) {
        this.limits = limits;
    }

    /** The call after that event, and what is to be done for it. */
    public Step step(CallState state, CallEvent event, Instant at) {
        Turn turn = new Turn(state, limits, at);
        event.accept(new Rules(turn));
        EndRules.finish(turn);
        return turn.toStep();
    }

    /** Gives each event to the rules which know it. */
    private record Rules(Turn turn) implements CallEvent.Visitor<Void> {

        @Override
        public Void arrived(CallEvent.Arrived event) {
            return then(() -> SetupRules.arrived(turn, event.route()));
        }

        @Override
        public Void callerCancelled(CallEvent.CallerCancelled event) {
            return then(() -> CallerRules.cancelled(turn));
        }

        @Override
        public Void answerRefused(CallEvent.AnswerRefused event) {
            return then(() -> CallerRules.answerRefused(turn));
        }

        @Override
        public Void progressed(CallEvent.Progressed event) {
            return then(() -> ProgressRules.progressed(turn, event));
        }

        @Override
        public Void answered(CallEvent.Answered event) {
            return then(() -> AnswerRules.answered(turn, event));
        }

        @Override
        public Void forked(CallEvent.Forked event) {
            return then(() -> turn.act(new CallAction.HangUpFork(event.leg(), event.response())));
        }

        @Override
        public Void failed(CallEvent.Failed event) {
            return then(() -> SetupRules.failed(turn, event));
        }

        @Override
        public Void acked(CallEvent.Acked event) {
            return then(() -> AnswerRules.acked(turn, event));
        }

        @Override
        public Void requested(CallEvent.Requested event) {
            return then(() -> DialogRules.requested(turn, event));
        }

        @Override
        public Void requestCancelled(CallEvent.RequestCancelled event) {
            return then(() -> DialogRules.cancelled(turn, event));
        }

        @Override
        public Void replied(CallEvent.Replied event) {
            return then(() -> DialogRules.replied(turn, event));
        }

        @Override
        public Void hungUp(CallEvent.HungUp event) {
            return then(() -> EndRules.hungUp(turn, event));
        }

        @Override
        public Void released(CallEvent.Released event) {
            return then(() -> EndRules.released(turn, event.leg()));
        }

        @Override
        public Void peerLost(CallEvent.PeerLost event) {
            return then(() -> EndRules.peerLost(turn, event.leg()));
        }

        @Override
        public Void expired(CallEvent.Expired event) {
            return then(() -> TimerRules.expired(turn, event.timer()));
        }

        private static Void then(Runnable rule) {
            rule.run();
            return null;
        }
    }
}
