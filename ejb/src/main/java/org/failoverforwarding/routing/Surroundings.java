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

    /** The addresses of all carriers which take calls now, in the order to be tried. */
    List<CarrierHop> carrierHops() {
        Instant now = clock.instant();
        return carriers.stream()
                .flatMap(carrier -> live.hops(carrier, now).stream().map(hop -> new CarrierHop(carrier, hop)))
                .toList();
    }
}
