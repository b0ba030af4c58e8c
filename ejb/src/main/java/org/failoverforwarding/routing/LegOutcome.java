package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a leg ended without an answered call.
 *
 * @param cause what ended it
 * @param status final SIP status, present only with {@link Cause#RESPONSE}
 * @param reasonPhrase of that response with the texts of its Warning and Reason headers; attacker-made, may be empty
 * @param q850 cause value of a Q.850 Reason header (RFC 3326, RFC 6432)
 * @param rang an 18x came before
 * @param contacts Contact URIs of a 3xx
 * @param retryAfterSeconds of a 503, 0 where it had none
 * @param lasted from the INVITE to the end of the leg, empty where it was not measured
 * @param repeated the INVITE was already mended and sent a second time (semantics 9.3)
 */
public record LegOutcome(
        Cause cause,
        OptionalInt status,
        String reasonPhrase,
        OptionalInt q850,
        boolean rang,
        List<String> contacts,
        int retryAfterSeconds,
        Optional<Duration> lasted,
        boolean repeated) {

    public LegOutcome {
        contacts = List.copyOf(contacts);
    }

    /** A leg whose time was not measured. */
    public LegOutcome(
            Cause cause,
            OptionalInt status,
            String reasonPhrase,
            OptionalInt q850,
            boolean rang,
            List<String> contacts,
            int retryAfterSeconds) {
        this(cause, status, reasonPhrase, q850, rang, contacts, retryAfterSeconds, Optional.empty(), false);
    }

    /** The same with the time it lasted. */
    public LegOutcome lasting(Duration time) {
        return new LegOutcome(
                cause, status, reasonPhrase, q850, rang, contacts, retryAfterSeconds, Optional.of(time), repeated);
    }

    /** The same of an INVITE that was sent a second time. */
    public LegOutcome onceRepeated() {
        return new LegOutcome(cause, status, reasonPhrase, q850, rang, contacts, retryAfterSeconds, lasted, true);
    }

    /** Says nothing about the callee, but that this way to it does not work: another one may be tried. */
    public boolean isOfTheWay() {
        return !rang && (status.isEmpty() || status.getAsInt() / 100 == 5 || status.getAsInt() == 408);
    }

    /** A leg which ended without a final response. */
    public static LegOutcome without(Cause cause, boolean rang) {
        return new LegOutcome(cause, OptionalInt.empty(), "", OptionalInt.empty(), rang, List.of(), 0);
    }

    /** A leg which ended by a final response without further detail. */
    public static LegOutcome response(int status, boolean rang) {
        return new LegOutcome(Cause.RESPONSE, OptionalInt.of(status), "", OptionalInt.empty(), rang, List.of(), 0);
    }

    /** What ended the leg. */
    public enum Cause {
        /** A final response of 300 to 699. */
        RESPONSE,
        /** Nothing within the first-response time. */
        NO_RESPONSE,
        /** 100 but no 18x within the progress time. */
        NO_PROGRESS,
        RING_TIME_OVER,
        /** Transport, TLS or DNS failure, closed flow. */
        TRANSPORT
    }
}
