package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/** Something that happened and that others may want to hear of (semantics 9.11). */
public sealed interface Event
        permits CallEnded,
                CapReached,
                EmergencyChanged,
                FallbackActivated,
                FallbackEnded,
                Flapping,
                HealthChanged,
                LoopStopped,
                RegistrationChanged,
                RuleChanged,
                TargetFailed,
                WebhookDisabled {

    EventKind kind();

    Subject subject();

    Instant at();

    /** Values of this kind by name, as they are stored and sent; those of calls may hold attacker-made text. */
    Map<String, String> details();
}
