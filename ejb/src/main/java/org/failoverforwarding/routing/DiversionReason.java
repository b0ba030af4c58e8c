package org.failoverforwarding.routing;

import org.failoverforwarding.forwarding.Trigger;

/** Why a call was diverted, in the words of RFC 5806 and the cause values of RFC 4458 (semantics 9.7). */
enum DiversionReason {
    UNCONDITIONAL("unconditional", 302),
    USER_BUSY("user-busy", 486),
    NO_ANSWER("no-answer", 408),
    UNAVAILABLE("unavailable", 503),
    UNKNOWN("unknown", 404),
    DEFLECTION("deflection", 480);

    private final String diversion;
    private final int cause;

    DiversionReason(String diversion, int cause) {
        this.diversion = diversion;
        this.cause = cause;
    }

    static DiversionReason of(Trigger trigger) {
        return switch (trigger) {
            case ALWAYS -> UNCONDITIONAL;
            case BUSY, CHANNELS_FULL, REJECTED -> USER_BUSY;
            case NO_ANSWER -> NO_ANSWER;
            case NOT_REGISTERED, UNREACHABLE, ERROR -> UNAVAILABLE;
            case UNKNOWN_NUMBER -> UNKNOWN;
            case DEFLECTED -> DEFLECTION;
        };
    }

    /** The value of Diversion's {@code reason}. */
    String diversion() {
        return diversion;
    }

    /** The value of the URI parameter {@code cause}. */
    int cause() {
        return cause;
    }
}
