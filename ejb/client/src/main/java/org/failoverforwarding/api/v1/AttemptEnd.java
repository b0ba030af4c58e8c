package org.failoverforwarding.api.v1;

/** How an attempt ended. */
public enum AttemptEnd {
    ANSWERED,
    REFUSED,
    NO_RESPONSE,
    NO_PROGRESS,
    RING_TIME_OVER,
    TRANSPORT_FAILED,
    /** Another leg answered or the caller hung up. */
    CANCELLED
}
