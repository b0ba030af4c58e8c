package org.failoverforwarding.forwarding;

/** Named sets of failures that start a redirect (semantics 9.2). */
public enum TriggerPreset {
    SIPCALL_COMPATIBLE,
    OUTAGE_ONLY,
    STRICT,
    CUSTOM
}
