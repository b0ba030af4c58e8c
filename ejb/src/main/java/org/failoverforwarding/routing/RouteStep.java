package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;

/** What is to be done next with a call. */
public sealed interface RouteStep {

    <R> R accept(Visitor<R> visitor);

    /**
     * Ring these legs at once; the first to answer wins.
     *
     * @param legs at least one
     * @param notifyForwarding send 181 to the caller first
     */
    record Ring(List<LegPlan> legs, boolean notifyForwarding) implements RouteStep {
        public Ring {
            legs = List.copyOf(legs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ring(this);
        }
    }

    /**
     * Give the caller this final response.
     *
     * @param status 400 to 699
     * @param reason Reason header value (RFC 3326), if any
     * @param retryAfterSeconds for 503, else 0
     */
    record Refuse(int status, Optional<String> reason, int retryAfterSeconds) implements RouteStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuse(this);
        }
    }

    /** One method for each kind of step. */
    interface Visitor<R> {
        R ring(Ring step);

        R refuse(Refuse step);
    }
}
