package org.failoverforwarding.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HintFinderTest {

    private final Instant noon = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void suspectsTheNatWhenItVanishesSoonAfterEachRenewal() {
        HintFinder finder = HintFinder.EMPTY;
        for (int i = 0; i < 3; i++) {
            assertEquals(OutageHint.NONE, finder.clue().hint());
            Instant renewed = noon.plusSeconds(i * 300L);
            finder = finder.renewed(renewed).lost(renewed.plusSeconds(62));
        }
        assertEquals(new Clue(OutageHint.NAT_TIMER, Instant.EPOCH, Duration.ofSeconds(62)), finder.clue());
        for (int i = 0; i < 5; i++) {
            finder = finder.renewed(noon).lost(noon.plusSeconds(290));
        }
        assertEquals(OutageHint.NONE, finder.clue().hint());
    }

    @Test
    void suspectsTheDialPlanWhenNumberAfterNumberIsUnknown() {
        HintFinder finder = HintFinder.EMPTY.answered(404, noon).answered(404, noon);
        assertEquals(OutageHint.NONE, finder.clue().hint());
        assertEquals(
                OutageHint.DIAL_PLAN_LOST, finder.answered(404, noon).clue().hint());
        assertEquals(
                OutageHint.NONE,
                finder.answered(404, noon).answered(200, noon).clue().hint());
    }

    @Test
    void seesThatThePasswordIsDemanded() {
        assertEquals(
                OutageHint.PASSWORD_DEMANDED,
                HintFinder.EMPTY.answered(401, noon).clue().hint());
        assertEquals(
                OutageHint.PASSWORD_DEMANDED,
                HintFinder.EMPTY.answered(407, noon).clue().hint());
    }

    @Test
    void tellsSinceWhen() {
        HintFinder finder = HintFinder.EMPTY.answered(200, noon);
        for (int i = 1; i <= 4; i++) {
            finder = finder.answered(404, noon.plusSeconds(i));
        }
        assertEquals(noon.plusSeconds(1), finder.clue().since());
        finder = finder.answered(401, noon.plusSeconds(5)).answered(407, noon.plusSeconds(6));
        assertEquals(new Clue(OutageHint.PASSWORD_DEMANDED, noon.plusSeconds(5), Duration.ZERO), finder.clue());
    }
}
