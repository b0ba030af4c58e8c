package org.failoverforwarding.routing;

/** Why the caller got a refusal; its name is an argument of the trace and a key of the message bundles. */
public enum RefusalCause {
    /** The action says so. */
    REJECT_ACTION,
    /** The account does not want this caller. */
    BLOCKED_CALLER,
    NOBODY_ANSWERED,
    /** The system's refusal is wanted and not failed over. */
    WANTED_BY_SYSTEM,
    DEFLECTION_REFUSED,
    LOOP,
    /** A telephone system dialled what it may not call. */
    BARRED,
    NO_CARRIER
}
