package org.failoverforwarding.api.v1;

/** What became of a call. */
public enum CallResult {
    /** The number's own telephone system answered. */
    ANSWERED,
    /** A redirect's target answered. */
    FORWARDED,
    VOICEMAIL,
    /** The caller hung up first. */
    CANCELLED,
    /** Nobody answered. */
    FAILED,
    /** Refused by rule: Reject, loop, unknown extension. */
    REFUSED
}
