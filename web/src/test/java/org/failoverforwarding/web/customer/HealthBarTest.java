package org.failoverforwarding.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.junit.jupiter.api.Test;

class HealthBarTest {

    private static final Instant END = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void withoutAChangeItWasAsItIs() {
        HealthBar bar = HealthBar.before(END, DAY, List.of(), HealthState.UP);
        assertEquals(List.of(new HealthBar.Part(0, 1000, HealthState.UP)), bar.parts());
        assertEquals(1, bar.available());
    }

    @Test
    void partsAreAsLongAsTheirStatesLasted() {
        HealthBar bar = HealthBar.before(
                END,
                DAY,
                List.of(
                        change(HealthState.DOWN, HealthState.UP, Duration.ofHours(6)),
                        change(HealthState.UP, HealthState.DOWN, Duration.ofHours(12))),
                HealthState.UP);
        assertEquals(
                List.of(
                        new HealthBar.Part(0, 500, HealthState.UP),
                        new HealthBar.Part(500, 250, HealthState.DOWN),
                        new HealthBar.Part(750, 250, HealthState.UP)),
                bar.parts());
        assertEquals(0.75, bar.available());
    }

    @Test
    void changesBeforeItsBeginningDecideAboutItsBeginning() {
        HealthBar bar = HealthBar.before(
                END,
                DAY,
                List.of(
                        change(HealthState.DOWN, HealthState.UP, Duration.ofHours(48)),
                        change(HealthState.UP, HealthState.DOWN, Duration.ofHours(50))),
                HealthState.UP);
        assertEquals(List.of(new HealthBar.Part(0, 1000, HealthState.UP)), bar.parts());
    }

    @Test
    void nothingIsClaimedOfASystemThatWasNeverSeen() {
        assertFalse(HealthBar.before(END, DAY, List.of(), HealthState.UNKNOWN).isKnown());
    }

    private static HealthChange change(HealthState from, HealthState to, Duration ago) {
        return new HealthChange(new TelephoneSystemId(1), from, to, END.minus(ago), HealthSignal.REGISTERED, false);
    }
}
