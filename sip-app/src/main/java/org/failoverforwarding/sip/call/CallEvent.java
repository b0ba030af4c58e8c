package org.failoverforwarding.sip.call;

import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.Route;

/** Something that happened to a call. Any event may come in any state, late or twice. */
public sealed interface CallEvent {

    <R> R accept(Visitor<R> visitor);

    /** The caller's INVITE, with the way decided for it. */
    record Arrived(Route route) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arrived(this);
        }
    }

    /** The caller cancelled; the container has answered CANCEL and INVITE already. */
    record CallerCancelled() implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callerCancelled(this);
        }
    }

    /** The container would not send the final response to the caller: it has given one itself. */
    record AnswerRefused() implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answerRefused(this);
        }
    }

    /**
     * A 1xx of a B leg.
     *
     * @param status 100 to 199
     * @param media it carries a session description
     * @param reliable it wants a PRACK (RFC 3262)
     */
    record Progressed(LegId leg, int status, MessageRef response, boolean media, boolean reliable)
            implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.progressed(this);
        }
    }

    /** The first 2xx of a B leg. */
    record Answered(LegId leg, MessageRef response) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answered(this);
        }
    }

    /** A further 2xx of a B leg from another dialog, made by a forking proxy (RFC 3261 §13.2.2.4). */
    record Forked(LegId leg, MessageRef response) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forked(this);
        }
    }

    /**
     * A B leg ended by a final response or a transport failure.
     *
     * @param outcome the engine itself sees whether the leg rang before
     * @param response the final response; repeats the INVITE's reference where there was none
     */
    record Failed(LegId leg, LegOutcome outcome, MessageRef response) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    /** ACK to a 2xx which was given to that leg, for the INVITE or a re-INVITE. */
    record Acked(LegId leg, MessageRef ack) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.acked(this);
        }
    }

    /** A request within the dialog of that leg, other than ACK, BYE and CANCEL. */
    record Requested(LegId leg, Method method, MessageRef request) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.requested(this);
        }
    }

    /** The container has answered a re-INVITE after its CANCEL. */
    record RequestCancelled(LegId leg, MessageRef request) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.requestCancelled(this);
        }
    }

    /**
     * The response to a relayed request.
     *
     * @param leg which answered
     * @param request the request as it came from the other leg
     */
    record Replied(LegId leg, int status, MessageRef request, MessageRef response) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replied(this);
        }
    }

    /** BYE came from that leg. */
    record HungUp(LegId leg, MessageRef bye) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hungUp(this);
        }
    }

    /** Our own BYE to that leg is over, answered or not. */
    record Released(LegId leg) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.released(this);
        }
    }

    /** That leg does not know of the call any more: no ACK, no answer to a refresh, 481. */
    record PeerLost(LegId leg) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.peerLost(this);
        }
    }

    /** A timer ran out. */
    record Expired(CallTimer timer) implements CallEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expired(this);
        }
    }

    /** One method for each kind of event. */
    interface Visitor<R> {
        R arrived(Arrived event);

        R callerCancelled(CallerCancelled event);

        R answerRefused(AnswerRefused event);

        R progressed(Progressed event);

        R answered(Answered event);

        R forked(Forked event);

        R failed(Failed event);

        R acked(Acked event);

        R requested(Requested event);

        R requestCancelled(RequestCancelled event);

        R replied(Replied event);

        R hungUp(HungUp event);

        R released(Released event);

        R peerLost(PeerLost event);

        R expired(Expired event);
    }
}
