package org.failoverforwarding.routing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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

    List<Carrier> usableCarriers() {
        Instant now = clock.instant();
        return carriers.stream().filter(carrier -> live.isUsable(carrier, now)).toList();
    }
}
