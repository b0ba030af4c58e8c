package org.failoverforwarding.api.v1;

/** What happens with a call to a number: "Action incoming calls". */
public enum IncomingCallAction {
    RING_ONLY,
    RING_THEN_FORWARD,
    FORWARD_ONLY,
    FORWARD_THEN_VOICEMAIL,
    RING_THEN_VOICEMAIL,
    RING_FORWARD_VOICEMAIL,
    VOICEMAIL_ONLY,
    REJECT
}
