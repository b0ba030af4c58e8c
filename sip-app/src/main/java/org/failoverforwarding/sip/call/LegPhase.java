package org.failoverforwarding.sip.call;

/** How far a B leg has come. */
public enum LegPhase {
    /** INVITE sent, nothing heard. */
    CALLING,
    /** 100 heard. */
    TRYING,
    /** An 18x came. */
    RINGING,
    /** Given up before anything was heard: no CANCEL may be sent yet (RFC 3261 §9.1). */
    ABANDONED,
    /** CANCEL sent. */
    CANCELLING,
    /** 2xx came, ACK not yet sent. */
    ANSWERED,
    /** ACK sent. */
    CONFIRMED,
    /** BYE sent. */
    HANGING_UP,
    CLOSED;

    /** May still be answered in favour of the call. */
    boolean isOpenForAnswer() {
        return this == CALLING || this == TRYING || this == RINGING;
    }

    /** Belongs to an answered call. */
    boolean isJoined() {
        return this == ANSWERED || this == CONFIRMED;
    }
}
