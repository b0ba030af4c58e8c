package org.failoverforwarding.sip.call;

import java.time.Duration;
import java.util.Optional;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;

/** Something to be done for a call, in the order given. */
public sealed interface CallAction {

    void accept(Visitor visitor);

    /** Sends an INVITE with the caller's offer. */
    record StartLeg(LegId leg, LegPlan plan) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.startLeg(this);
        }
    }

    /** Sends the INVITE of a leg again, mended as its refusal asks (422, 491; semantics 9.3). */
    record RetryLeg(LegId leg, LegPlan plan, MessageRef refusal) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.retryLeg(this);
        }
    }

    /** Sends CANCEL if a provisional response has come, else only stops to repeat the INVITE (RFC 3261 §9.1). */
    record CancelLeg(LegId leg, CancelReason reason) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.cancelLeg(this);
        }
    }

    /**
     * Gives the caller a 1xx.
     *
     * @param source the response of a B leg from which it is made
     * @param media with the session description of that response
     * @param reliable to be acknowledged by PRACK (RFC 3262)
     */
    record Progress(int status, Optional<MessageRef> source, boolean media, boolean reliable) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.progress(this);
        }
    }

    /** Gives the caller the 2xx of a B leg. */
    record Answer(MessageRef response) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.answer(this);
        }
    }

    /**
     * Gives the caller a final response of 300 to 699.
     *
     * @param reason value of the Reason header
     * @param retryAfterSeconds 0 for none
     */
    record Refuse(int status, Optional<String> reason, int retryAfterSeconds) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.refuse(this);
        }
    }

    /** Sends ACK for a 2xx of that leg, with the body of the other leg's ACK. */
    record Acknowledge(LegId leg, MessageRef response, Optional<MessageRef> ack) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.acknowledge(this);
        }
    }

    /** Sends BYE. */
    record HangUp(LegId leg) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.hangUp(this);
        }
    }

    /** Acknowledges a 2xx in whose dialog nobody has an interest and hangs it up. */
    record HangUpFork(LegId leg, MessageRef response) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.hangUpFork(this);
        }
    }

    /** Acknowledges a reliable 1xx of that leg, with the body of the caller's PRACK, to which the response belongs. */
    record Prack(LegId leg, MessageRef provisional, Optional<MessageRef> request) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.prack(this);
        }
    }

    /** Sends a request of the other leg on to that leg. */
    record Relay(LegId leg, MessageRef request) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.relay(this);
        }
    }

    /** Cancels a relayed re-INVITE. */
    record CancelRelayed(LegId leg, MessageRef request) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.cancelRelayed(this);
        }
    }

    /** Answers a request by the response which the other leg gave. */
    record RelayReply(MessageRef request, MessageRef response) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.relayReply(this);
        }
    }

    /** Answers a request. */
    record Reply(MessageRef request, int status) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.reply(this);
        }
    }

    /** Asks that peer whether it still knows of the call. */
    record Refresh(LegId leg) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.refresh(this);
        }
    }

    /** Starts a timer, anew if it runs. */
    record SetTimer(CallTimer timer, Duration delay) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.setTimer(this);
        }
    }

    /** Stops a timer. */
    record ClearTimer(CallTimer timer) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.clearTimer(this);
        }
    }

    /**
     * Tells what a leg showed of the system or carrier behind it.
     *
     * @param outcome how it failed; empty when it showed life
     */
    record ObserveLeg(LegId leg, Optional<LegOutcome> outcome) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.observeLeg(this);
        }
    }

    /** Nothing more is sent to that leg. */
    record CloseLeg(LegId leg) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.closeLeg(this);
        }
    }

    /** What became of the call: comes once, when it is over for the people. */
    record Report(CallReport report) implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.report(this);
        }
    }

    /** Every leg is closed: the call may be forgotten. */
    record Forget() implements CallAction {
        @Override
        public void accept(Visitor visitor) {
            visitor.forget(this);
        }
    }

    /** One method for each kind of action. */
    interface Visitor {
        void startLeg(StartLeg action);

        void retryLeg(RetryLeg action);

        void cancelLeg(CancelLeg action);

        void progress(Progress action);

        void answer(Answer action);

        void refuse(Refuse action);

        void acknowledge(Acknowledge action);

        void hangUp(HangUp action);

        void hangUpFork(HangUpFork action);

        void prack(Prack action);

        void relay(Relay action);

        void cancelRelayed(CancelRelayed action);

        void relayReply(RelayReply action);

        void reply(Reply action);

        void refresh(Refresh action);

        void setTimer(SetTimer action);

        void clearTimer(ClearTimer action);

        void observeLeg(ObserveLeg action);

        void closeLeg(CloseLeg action);

        void report(Report action);

        void forget(Forget action);
    }
}
