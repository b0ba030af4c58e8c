package org.failoverforwarding.sip.call;

/** Why a B leg is cancelled; its text goes into the Reason header (RFC 3326, semantics 9.5). */
public enum CancelReason {
    ANSWERED_ELSEWHERE("SIP;cause=200;text=\"Call completed elsewhere\""),
    RING_TIME_OVER("SIP;cause=408;text=\"Ring time over\""),
    NO_PROGRESS("SIP;cause=408;text=\"No progress\""),
    REFUSED_ELSEWHERE("SIP;cause=603;text=\"Declined elsewhere\""),
    CALLER_GONE("SIP;cause=487;text=\"Caller hung up\""),
    SETUP_TIME_OVER("SIP;cause=408;text=\"Set-up time over\"");

    private final String header;

    CancelReason(String header) {
        this.header = header;
    }

    /** Value of the Reason header. */
    public String header() {
        return header;
    }
}
