package org.failoverforwarding.api.v1;

/** Kinds of events; later versions may add some. */
public enum EventKind {
    /** A call to a number of the account is over. Details: caller, result, status, trigger, target, arrived, answered, ended. */
    CALL_ENDED,
    /** A telephone system came or went at the registrar. Details: how (REGISTERED, UNREGISTERED, EXPIRED). */
    REGISTRATION_CHANGED,
    /** The health of a telephone system is another. Details: from, to, cause, hint. */
    HEALTH_CHANGED,
    /** A telephone system came and went too often and is held DOWN. Details: until. */
    FLAPPING,
    /** Calls to a number go to the fallback because of a fault. Details: redirect, trigger, version, target. */
    FALLBACK_ACTIVATED,
    /** Calls to that number reach its telephone system again. Details: since, calls. */
    FALLBACK_ENDED,
    /** A target of a redirect could not be reached. Details: redirect, target, end, status. */
    TARGET_FAILED,
    /** A call went in a circle and was stopped. Details: rule. */
    LOOP_STOPPED,
    /** A call was not forwarded, because the account has no more forwarded calls. Details: redirect, version. */
    CAP_REACHED,
    /** All calls of an account or a number go elsewhere for a while, or no more. Details: state (ON, OFF), target, until, who. */
    EMERGENCY_MODE,
    /** The rules of a number were changed. Details: who, version. */
    RULE_CHANGED,
    /** A webhook failed for so long that nothing is sent to it any more. Details: url, failingSince, detail. */
    WEBHOOK_DISABLED
}
