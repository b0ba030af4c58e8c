package org.failoverforwarding.routing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.failoverforwarding.health.HealthState;

/** How the called number's telephone system behaves in a preview. */
public enum SystemCondition {
    /** Registered or not, up or down as it is now; when it is rung it does as the targets do. */
    AS_NOW(HealthState.UNKNOWN, OptionalInt.empty(), Optional.empty()),
    ANSWERS(HealthState.UP, OptionalInt.empty(), Optional.empty()),
    NOT_REGISTERED(HealthState.UNKNOWN, OptionalInt.empty(), Optional.empty()),
    DOWN(HealthState.DOWN, OptionalInt.empty(), Optional.empty()),
    CHANNELS_FULL(HealthState.UP, OptionalInt.empty(), Optional.empty()),
    /** Registered, but gives no response at all. */
    SILENT(HealthState.UP, OptionalInt.empty(), Optional.of(LegOutcome.Cause.NO_RESPONSE)),
    /** Takes the call but never rings. */
    NOT_RINGING(HealthState.UP, OptionalInt.empty(), Optional.of(LegOutcome.Cause.NO_PROGRESS)),
    NOBODY_ANSWERS(HealthState.UP, OptionalInt.empty(), Optional.of(LegOutcome.Cause.RING_TIME_OVER)),
    BUSY(HealthState.UP, OptionalInt.of(486), Optional.of(LegOutcome.Cause.RESPONSE)),
    REJECTS(HealthState.UP, OptionalInt.of(603), Optional.of(LegOutcome.Cause.RESPONSE)),
    ERROR(HealthState.UP, OptionalInt.of(500), Optional.of(LegOutcome.Cause.RESPONSE)),
    UNKNOWN_NUMBER(HealthState.UP, OptionalInt.of(404), Optional.of(LegOutcome.Cause.RESPONSE));

    private static final int NO_CIRCUIT = 34;

    private final HealthState health;
    private final OptionalInt status;
    private final Optional<LegOutcome.Cause> failure;

    SystemCondition(HealthState health, OptionalInt status, Optional<LegOutcome.Cause> failure) {
        this.health = health;
        this.status = status;
        this.failure = failure;
    }

    HealthState health() {
        return health;
    }

    /** Whether it answers when it is rung. */
    boolean answers(boolean targetsAnswer) {
        return this == ANSWERS || this == AS_NOW && targetsAnswer;
    }

    /** How its legs end; empty where it answers, or is never rung. */
    Optional<LegOutcome> outcome() {
        if (this == CHANNELS_FULL) {
            return Optional.of(new LegOutcome(
                    LegOutcome.Cause.RESPONSE,
                    OptionalInt.of(503),
                    "",
                    OptionalInt.of(NO_CIRCUIT),
                    false,
                    List.of(),
                    0));
        }
        return failure.map(cause -> cause == LegOutcome.Cause.RESPONSE
                ? LegOutcome.response(status.orElse(0), false)
                : LegOutcome.without(cause, cause == LegOutcome.Cause.RING_TIME_OVER));
    }
}
