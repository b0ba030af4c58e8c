package org.failoverforwarding.routing;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.number.NumberPlan;

/** What a plan is made with: everything outside the call and the rules of its number. */
record Surroundings(
        RoutingDirectory directory,
        SystemState.Source systems,
        List<Carrier> carriers,
        RoutingSettings settings,
        NumberPlan numbers,
        LiveCalls live,
        InstantSource clock) {

    Surroundings {
        carriers = List.copyOf(carriers);
    }

    DestinationPolicy policy() {
        return new DestinationPolicy(numbers);
    }

    Optional<Carrier> usableCarrier() {
        for (Carrier carrier : carriers) {
            if (live.isUsable(carrier, clock.instant())) {
                return Optional.of(carrier);
            }
        }
        return Optional.empty();
    }
}
