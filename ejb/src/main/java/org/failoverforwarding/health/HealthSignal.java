package org.failoverforwarding.health;

/** Something seen of a telephone system that tells whether it can take calls. */
public enum HealthSignal {
    /** A REGISTER came when there was no binding. */
    REGISTERED(Kind.SUCCESS, "registered"),
    /** A REGISTER renewed a binding. */
    REFRESHED(Kind.SUCCESS, "registration renewed"),
    /** The system took its last binding back: it wants no calls. */
    UNREGISTERED(Kind.FAREWELL, "registration taken back"),
    /** The connection over which alone the system could be reached is closed; it comes back by a new one. */
    CONNECTION_CLOSED(Kind.BREAK, "connection closed"),
    /** The last binding ran out: it went silent long ago. */
    REGISTRATION_EXPIRED(Kind.LOSS, "registration expired"),
    /** A system that renews its registration regularly has not done so, though the registration still holds. */
    RENEWAL_OVERDUE(Kind.MISS, "registration not renewed in time"),
    PROBE_ANSWERED(Kind.SUCCESS, "OPTIONS answered"),
    /** No answer within the probe's time, or 408 or 503. */
    PROBE_UNANSWERED(Kind.MISS, "OPTIONS unanswered"),
    /** Connection refused or closed, ICMP. */
    TRANSPORT_FAILED(Kind.MISS, "transport failed"),
    /** A call got an answer that shows life. */
    CALL_ANSWERED(Kind.SUCCESS, "call answered"),
    /** A call got no answer at all. */
    CALL_UNANSWERED(Kind.MISS, "call got no response");

    private final Kind kind;
    private final String text;

    HealthSignal(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    /** The signal as cause of a change, for people. */
    public String text() {
        return text;
    }

    /** What a signal is evidence of. */
    enum Kind {
        SUCCESS,
        MISS,
        /** Certain loss without farewell. */
        LOSS,
        /** Certain loss, over as soon as the system registers again. */
        BREAK,
        /** Orderly leave, no fault. */
        FAREWELL
    }
}
