package org.failoverforwarding.routing;

import java.util.OptionalInt;

/**
 * The most meaningful of the final responses that the legs of a call gave (semantics 9.8).
 *
 * @param status ready for the caller, 400 to 699, empty while no leg gave one
 */
record FinalResponse(OptionalInt status) {

    static final FinalResponse NONE = new FinalResponse(OptionalInt.empty());

    FinalResponse with(LegOutcome outcome) {
        if (outcome.status().isEmpty()) {
            return this;
        }
        int other = towardsCaller(outcome.status().getAsInt());
        return status.isPresent() && rank(status.getAsInt()) <= rank(other)
                ? this
                : new FinalResponse(OptionalInt.of(other));
    }

    /** A 5xx could start the carrier's own re-route, a challenge, a redirection or a failed flow is not for the caller. */
    static int towardsCaller(int status) {
        return switch (status) {
            case 401, 407, 408, 430, 487, 606 -> status == 408 || status == 606 ? status : 480;
            default -> status < 400 || status / 100 == 5 ? 480 : status;
        };
    }

    private static int rank(int status) {
        return switch (status) {
            case 486, 600 -> 0;
            case 603 -> 1;
            case 480 -> 2;
            case 404 -> 3;
            case 408 -> 4;
            default -> 5;
        };
    }
}
