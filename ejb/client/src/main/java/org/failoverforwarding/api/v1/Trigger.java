package org.failoverforwarding.api.v1;

/** What starts a redirect. */
public enum Trigger {
    /** The registering system has no valid binding when the call arrives. */
    NOT_REGISTERED,
    /** No contact with the system: transport failure, no first response, no progress, health DOWN. */
    UNREACHABLE,
    /** The system answered with an error. */
    ERROR,
    BUSY,
    /** All channels of the trunk are in use. */
    CHANNELS_FULL,
    REJECTED,
    NO_ANSWER,
    /** The system does not know the called number. */
    UNKNOWN_NUMBER,
    /** The system itself asked for a forward (3xx). */
    DEFLECTED,
    /** Unconditional. */
    ALWAYS
}
