package org.failoverforwarding.api.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.v1.PreviewRequest.SystemBehaviour;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.SystemState;

/**
 * The live side of telephone systems in a preview: one of them as the request wants it, the others as they are.
 *
 * @param at arrival of the call
 */
record PreviewStates(SystemState.Source live, TelephoneSystemId system, SystemBehaviour behaviour, Instant at)
        implements SystemState.Source {

    @Override
    public SystemState of(SystemSnapshot asked) {
        SystemState now = live.of(asked);
        if (!asked.id().equals(system)) {
            return now;
        }
        return switch (behaviour) {
            case AS_NOW -> now;
            case NOT_REGISTERED -> new SystemState(List.of(), HealthState.DOWN, 0);
            case SILENT, ERROR, BUSY, NO_ANSWER -> new SystemState(List.of(contact(asked)), HealthState.UP, 0);
        };
    }

    private Binding contact(SystemSnapshot asked) {
        String uri = "sip:" + asked.aor().user() + "@192.0.2.1:5060";
        return new Binding(
                uri, "preview", 1, at, at.plus(Duration.ofHours(1)), 1.0, List.of(), "udp:192.0.2.1:5060", "");
    }
}
