package org.failoverforwarding.api.v1;

/** How far a mail has come. */
public enum MailState {
    WAITING,
    SENT,
    /** The trouble was over before the time of its escalation. */
    NOT_NEEDED,
    /** It could not be sent for too long. */
    GIVEN_UP
}
