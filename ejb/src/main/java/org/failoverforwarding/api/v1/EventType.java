package org.failoverforwarding.api.v1;

/** Kinds of events; new ones may come within version 1. */
public enum EventType {
    /** A call ended and stands in the history. */
    CALL_ENDED,
    /** A telephone system registered, or its last contact went. */
    REGISTRATION_CHANGED,
    /** Health of a telephone system. */
    HEALTH_CHANGED,
    /** Health changes too often. */
    FLAPPING,
    /** An outage began: calls go to the fallback. */
    FALLBACK_ACTIVATED,
    /** An outage ended. */
    FALLBACK_ENDED,
    /** The target of a redirect did not answer as it should. */
    TARGET_FAILED,
    LOOP_STOPPED,
    /** A limit of the account was reached. */
    CAP_REACHED,
    RULE_CHANGED,
    /** Asked for by a person. */
    TEST
}
