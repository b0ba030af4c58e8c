package org.failoverforwarding.routing;

import org.failoverforwarding.forwarding.Trigger;

/** What the unanswered end of a telephone system's leg means for the call (semantics 9.2, 9.3). */
public sealed interface FailureVerdict {

    <R> R accept(Visitor<R> visitor);

    /**
     * A failure of that class.
     *
     * @param startsRedirects false where the number's preset leaves failures of this class to the action
     */
    record Failover(Trigger trigger, boolean startsRedirects) implements FailureVerdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failover(this);
        }
    }

    /** A refusal which is wanted, or a loop: the caller gets it and no new leg is started. */
    record PassUpstream(int status) implements FailureVerdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.passUpstream(this);
        }
    }

    /** A repairable refusal: the same place is tried once more. */
    record RetryOnce() implements FailureVerdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retryOnce(this);
        }
    }

    /** One method for each kind of verdict. */
    interface Visitor<R> {
        R failover(Failover verdict);

        R passUpstream(PassUpstream verdict);

        R retryOnce(RetryOnce verdict);
    }
}
