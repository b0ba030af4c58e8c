package org.failoverforwarding.routing;

import java.time.Duration;
import org.failoverforwarding.health.HealthState;

/** The timers of one leg (semantics 9.4). */
record LegTimes(Duration firstResponse, Duration progress, Duration ring) {

    static LegTimes of(RoutingSettings settings, Duration ring) {
        return new LegTimes(settings.firstResponse(), settings.progress(), ring);
    }

    /** Towards a telephone system: shorter where its health is SUSPECT. */
    static LegTimes of(RoutingSettings settings, SystemState state, Duration ring) {
        return state.health() == HealthState.SUSPECT
                ? new LegTimes(settings.suspectFirstResponse(), settings.suspectProgress(), ring)
                : of(settings, ring);
    }
}
