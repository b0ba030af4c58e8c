package org.failoverforwarding.sip.call;

/**
 * A running timer of a call.
 *
 * @param leg the leg it watches; the A leg for the timers of the whole call
 */
public record CallTimer(Kind kind, LegId leg) {

    static CallTimer ofCall(Kind kind) {
        return new CallTimer(kind, LegId.A);
    }

    /** What is waited for. */
    public enum Kind {
        /** Any response of a B leg (semantics 9.4). */
        FIRST_RESPONSE,
        /** The first 18x of a B leg. */
        PROGRESS,
        /** The answer of a ringing B leg. */
        RING,
        /** The whole set-up. */
        SETUP,
        /** The caller is told again that it rings (RFC 3261 §13.3.1.1 asks for it each minute). */
        RERING,
        /** The ACK to a 2xx which was given to this leg (RFC 3261 §13.3.1.4). */
        ACK,
        /** The end of a cancelled or hung-up leg. */
        CLOSING,
        /** The next look whether both peers still know of the call. */
        REFRESH
    }
}
