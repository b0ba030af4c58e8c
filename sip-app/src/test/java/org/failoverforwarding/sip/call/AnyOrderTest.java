package org.failoverforwarding.sip.call;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order: one final answer, no open leg, no timer, no request without its answer. */
class AnyOrderTest {

    private static final int ORDERS = 20_000;

    @Test
    void everyCallEndsCleanly() {
        for (long seed = 0; seed < ORDERS; seed++) {
            RandomWorld world = new RandomWorld(seed);
            world.live(5 + (int) (seed % 60));
            check(world, "seed " + seed);
        }
    }

    private static void check(RandomWorld world, String seed) {
        assertAll(
                seed,
                () -> assertTrue(world.state.over(), "over"),
                () -> assertEquals(Set.of(), world.timers, "timers"),
                () -> assertEquals(1, world.finals, "final responses"),
                () -> assertEquals(1, world.reports, "reports"),
                () -> assertEquals(1, world.forgotten, "forgotten"),
                () -> assertEquals(List.of(), world.violations),
                () -> world.forks.forEach((fork, ends) -> assertEquals(1, ends, fork + " hung up")),
                () -> world.peers.forEach((leg, peer) -> checkLeg(leg, peer)),
                () -> world.requests.forEach((request, answers) -> assertEquals(1, answers, request + " answers")));
    }

    private static void checkLeg(LegId leg, RandomWorld.Peer peer) {
        assertEquals(1, peer.closed, leg + " closed");
        if (peer.answered) {
            assertTrue(peer.acks > 0, leg + " acknowledged");
            assertTrue(peer.byes > 0 || peer.hungUp, leg + " hung up");
        }
    }
}
