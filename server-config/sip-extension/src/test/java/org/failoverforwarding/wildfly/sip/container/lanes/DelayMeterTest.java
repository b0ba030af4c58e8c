package org.failoverforwarding.wildfly.sip.container.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayMeterTest {
    private long now = Duration.ofDays(1).toNanos();
    private final DelayMeter meter = new DelayMeter(() -> now);

    private void waited(int millis) {
        meter.waitedSince(now - Duration.ofMillis(millis).toNanos());
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private long standingMillis() {
        return Duration.ofNanos(meter.standingNanos()).toMillis();
    }

    @Test
    void aBurstAfterWhichTheQueueIsEmptyIsNoStandingDelay() {
        waited(200);
        waited(100);
        waited(1);
        passes(Duration.ofNanos(DelayMeter.WINDOW_NANOS));
        assertEquals(1, standingMillis());
    }

    @Test
    void theShortestWaitOfTheWindowStands() {
        waited(300);
        waited(250);
        passes(Duration.ofNanos(DelayMeter.WINDOW_NANOS));
        assertEquals(250, standingMillis());
    }

    @Test
    void whenNothingWaitsAnyMoreTheDelayIsGone() {
        waited(300);
        passes(Duration.ofNanos(DelayMeter.WINDOW_NANOS));
        assertEquals(300, standingMillis());
        passes(Duration.ofNanos(DelayMeter.WINDOW_NANOS));
        assertEquals(0, standingMillis());
    }
}
