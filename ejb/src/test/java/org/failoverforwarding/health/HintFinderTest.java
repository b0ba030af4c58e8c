package org.failoverforwarding.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HintFinderTest {

    private final Instant noon = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void suspectsTheNatWhenItVanishesSoonAfterEachRenewal() {
        HintFinder finder = HintFinder.EMPTY;
        for (int i = 0; i < 3; i++) {
            assertEquals(OutageHint.NONE, finder.hint());
            Instant renewed = noon.plusSeconds(i * 300L);
            finder = finder.renewed(renewed).lost(renewed.plusSeconds(62));
        }
        assertEquals(OutageHint.NAT_TIMER, finder.hint());
        for (int i = 0; i < 5; i++) {
            finder = finder.renewed(noon).lost(noon.plusSeconds(290));
        }
        assertEquals(OutageHint.NONE, finder.hint());
    }

    @Test
    void suspectsTheDialPlanWhenNumberAfterNumberIsUnknown() {
        HintFinder finder = HintFinder.EMPTY.answered(404).answered(404);
        assertEquals(OutageHint.NONE, finder.hint());
        assertEquals(OutageHint.DIAL_PLAN_LOST, finder.answered(404).hint());
        assertEquals(OutageHint.NONE, finder.answered(404).answered(200).hint());
    }

    @Test
    void seesThatThePasswordIsDemanded() {
        assertEquals(
                OutageHint.PASSWORD_DEMANDED, HintFinder.EMPTY.answered(401).hint());
        assertEquals(
                OutageHint.PASSWORD_DEMANDED, HintFinder.EMPTY.answered(407).hint());
    }
}
