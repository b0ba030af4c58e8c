package org.failoverforwarding.routing;

import java.util.Locale;

/** Why a call was diverted, in the words of RFC 5806 and the cause values of RFC 4458, mapped by RFC 7544 §6. */
enum DiversionReason {
    UNCONDITIONAL("unconditional", 302),
    USER_BUSY("user-busy", 486),
    NO_ANSWER("no-answer", 408),
    /** Cause 503 by erratum 3071 of RFC 6044. */
    UNAVAILABLE("unavailable", 503),
    /** As 3GPP trunks tell it of a system without registration. */
    NOT_LOGGED_IN("unavailable", 404),
    UNKNOWN("unknown", 404),
    DEFLECTION("deflection", 480),
    DEFLECTION_WHILE_ALERTING("deflection", 487),
    TIME_OF_DAY("time-of-day", 404),
    DO_NOT_DISTURB("do-not-disturb", 404),
    FOLLOW_ME("follow-me", 404),
    OUT_OF_SERVICE("out-of-service", 404),
    AWAY("away", 404);

    private static final DiversionReason[] ALL = values();

    private final String diversion;
    private final int cause;

    DiversionReason(String diversion, int cause) {
        this.diversion = diversion;
        this.cause = cause;
    }

    /** Reads the value of Diversion's {@code reason}. */
    static DiversionReason ofDiversion(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (DiversionReason reason : ALL) {
            if (reason.diversion.equals(lower)) {
                return reason;
            }
        }
        return UNKNOWN;
    }

    /** Reads a {@code cause} of History-Info. */
    static DiversionReason ofCause(int cause) {
        return switch (cause) {
            case 302 -> UNCONDITIONAL;
            case 486 -> USER_BUSY;
            case 408 -> NO_ANSWER;
            case 480 -> DEFLECTION;
            case 487 -> DEFLECTION_WHILE_ALERTING;
            case 503 -> UNAVAILABLE;
            default -> UNKNOWN;
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
