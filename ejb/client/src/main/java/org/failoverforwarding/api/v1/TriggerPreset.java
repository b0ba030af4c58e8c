package org.failoverforwarding.api.v1;

/** Named sets of failures that start a redirect. */
public enum TriggerPreset {
    /** Every failure of a single number but no answer, which the action decides. */
    SIPCALL_COMPATIBLE,
    /** NOT_REGISTERED, UNREACHABLE, ERROR, CHANNELS_FULL. */
    OUTAGE_ONLY,
    /** 408, 480, 503, 504 and transport failures. */
    STRICT,
    /** The status codes given with it. */
    CUSTOM
}
