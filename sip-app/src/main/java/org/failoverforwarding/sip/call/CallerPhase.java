package org.failoverforwarding.sip.call;

/** How far the A leg has come. */
public enum CallerPhase {
    /** Waits for its final response. */
    INVITING,
    /** 2xx sent, ACK awaited. */
    ANSWERED,
    /** As ANSWERED, and the callee has hung up already: BYE follows the ACK (RFC 3261 §15). */
    ANSWERED_TO_HANG_UP,
    CONFIRMED,
    /** BYE sent. */
    HANGING_UP,
    CLOSED
}
