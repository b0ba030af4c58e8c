package org.failoverforwarding.event;

import java.util.Set;

/** Kinds of events (semantics 9.11); the names are part of the interface for other systems. */
public enum EventKind {
    /** A call to a number of the account is over. */
    CALL_ENDED,
    /** A telephone system registered, took its registration back or let it run out. */
    REGISTRATION_CHANGED,
    /** The health of a telephone system is another. */
    HEALTH_CHANGED,
    /** A telephone system came and went too often and is held DOWN for a while. */
    FLAPPING,
    /** Calls to a number go to the fallback, because its telephone system fails. */
    FALLBACK_ACTIVATED,
    /** Calls to that number reach its telephone system again. */
    FALLBACK_ENDED,
    /** A redirect sent a call to a target which could not be reached. */
    TARGET_FAILED,
    /** A call went in a circle and was stopped. */
    LOOP_STOPPED,
    /** A call was not forwarded, because as many forwarded calls as allowed were in progress. */
    CAP_REACHED,
    /** All calls of an account or of a number go elsewhere for a while, or do so no more. */
    EMERGENCY_MODE,
    /** Somebody changed the rules of a number, or redirects which numbers inherit. */
    RULE_CHANGED,
    /** A webhook failed for so long that nothing is sent to it any more. */
    WEBHOOK_DISABLED;

    /** What somebody who answers for telephones wants to be woken for. */
    public static final Set<EventKind> ALARMS = Set.of(
            HEALTH_CHANGED,
            FLAPPING,
            FALLBACK_ACTIVATED,
            FALLBACK_ENDED,
            TARGET_FAILED,
            LOOP_STOPPED,
            CAP_REACHED,
            EMERGENCY_MODE,
            WEBHOOK_DISABLED);
}
