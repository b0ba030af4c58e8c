package org.failoverforwarding.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.alert.DeliveryOutcome.Result;
import org.failoverforwarding.alert.Webhook.Progress;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofDays(1));

    private static DeliveryOutcome status(int status) {
        Result result = status / 100 == 2 ? Result.DELIVERED : Result.REFUSED;
        return new DeliveryOutcome(result, status, "HTTP " + status, 1);
    }

    private static WebhookStep step(Progress before, int status) {
        return WebhookStep.after(before, 8, status(status), SCHEDULE, NOW);
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToAnHourAndGivesUpAfterADay() {
        assertEquals(Optional.of(NOW.plusSeconds(5)), SCHEDULE.next(1, NOW, NOW));
        assertEquals(Optional.of(NOW.plusSeconds(40)), SCHEDULE.next(4, NOW, NOW));
        assertEquals(Optional.of(NOW.plusSeconds(3600)), SCHEDULE.next(11, NOW, NOW));
        assertEquals(Optional.of(NOW.plusSeconds(3600)), SCHEDULE.next(1_000_000, NOW, NOW));
        assertEquals(Optional.empty(), SCHEDULE.next(30, NOW.minus(Duration.ofDays(1)), NOW));
    }

    @Test
    void goesOnToTheNextEventAfterASuccess() {
        Progress failed = new Progress(7, 3, Optional.of(NOW), Optional.of(NOW));
        assertEquals(
                new Progress(8, 0, Optional.empty(), Optional.empty()),
                step(failed, 204).progress());
    }

    @Test
    void keepsTheEventThatFailedAndTheTimeSinceWhen() {
        Progress first = step(new Progress(7, 0, Optional.empty(), Optional.empty()), 503)
                .progress();
        assertEquals(new Progress(7, 1, Optional.of(NOW), Optional.of(NOW.plusSeconds(5))), first);
        assertEquals(
                new Progress(7, 2, Optional.of(NOW), Optional.of(NOW.plusSeconds(10))),
                step(first, 500).progress());
    }

    @Test
    void passesOverAnEventWhichIsRefusedForItselfFiveTimes() {
        assertEquals(
                7,
                step(new Progress(7, 3, Optional.of(NOW), Optional.of(NOW)), 422)
                        .progress()
                        .reached());
        assertEquals(
                8,
                step(new Progress(7, 4, Optional.of(NOW), Optional.of(NOW)), 422)
                        .progress()
                        .reached());
        assertEquals(
                7,
                step(new Progress(7, 4, Optional.of(NOW), Optional.of(NOW)), 500)
                        .progress()
                        .reached());
    }

    @Test
    void givesUpAWebhookThatFailedForADay() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        assertTrue(step(new Progress(7, 40, Optional.of(yesterday), Optional.of(NOW)), 500)
                .givenUp());
        assertFalse(step(new Progress(7, 40, Optional.of(yesterday.plusSeconds(1)), Optional.of(NOW)), 500)
                .givenUp());
    }
}
