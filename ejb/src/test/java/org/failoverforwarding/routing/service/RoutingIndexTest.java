package org.failoverforwarding.routing.service;

import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.SystemSnapshot;
import org.junit.jupiter.api.Test;

class RoutingIndexTest {

    private final SystemSnapshot pbx = system(1, "muster");
    private final SystemSnapshot other = system(2, "other");
    private final RoutingIndex index = new RoutingIndex();

    RoutingIndexTest() {
        index.put(account(Optional.empty()));
        index.put(pbx);
        index.put(other);
    }

    @Test
    void mainNumberIsTheLowestOfTheSystem() {
        index.put(number(BRANCH, pbx));
        index.put(number(MUSTER, pbx));
        assertEquals(Optional.of(MUSTER), index.mainNumber(pbx.id()));
    }

    @Test
    void mainNumberFollowsRemovalAndMove() {
        index.put(number(MUSTER, pbx));
        index.put(number(BRANCH, pbx));
        index.removeNumber(MUSTER);
        assertEquals(Optional.of(BRANCH), index.mainNumber(pbx.id()));
        index.put(number(BRANCH, other));
        assertEquals(Optional.empty(), index.mainNumber(pbx.id()));
        assertEquals(Optional.of(BRANCH), index.mainNumber(other.id()));
    }

    private static ManagedNumber number(PhoneNumber number, SystemSnapshot system) {
        return new ManagedNumber(
                number,
                1,
                system.account(),
                system.id(),
                "",
                "",
                IncomingCallAction.RING_ONLY,
                Duration.ofSeconds(25),
                ForwardingOrder.AS_LISTED,
                List.of(),
                TriggerPreset.SIPCALL_COMPATIBLE,
                Map.of(),
                false);
    }
}
