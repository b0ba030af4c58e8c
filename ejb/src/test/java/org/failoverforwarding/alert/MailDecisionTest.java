package org.failoverforwarding.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.alert.MailDecision.Earlier;
import org.junit.jupiter.api.Test;

class MailDecisionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static Optional<Instant> beginning(Optional<Earlier> earlier, int minutes) {
        return MailDecision.ofBeginning(earlier, NOW, Duration.ofMinutes(minutes))
                .due();
    }

    private static Optional<Instant> happening(Optional<Earlier> earlier) {
        return MailDecision.ofHappening(earlier, NOW).due();
    }

    private static Optional<Earlier> sent(int minutesAgo) {
        return Optional.of(new Earlier(false, NOW.minus(Duration.ofMinutes(minutesAgo))));
    }

    @Test
    void tellsATroubleAtOnceOrAfterTheTimeOfItsEscalation() {
        assertEquals(Optional.of(NOW), beginning(Optional.empty(), 0));
        assertEquals(Optional.of(NOW.plusSeconds(600)), beginning(Optional.empty(), 10));
    }

    @Test
    void tellsATroubleThatComesBackWhenTheQuarterOfAnHourIsOver() {
        assertEquals(Optional.of(NOW.plusSeconds(600)), beginning(sent(5), 0));
        assertEquals(Optional.of(NOW.plusSeconds(1200)), beginning(sent(5), 20));
        assertEquals(Optional.of(NOW), beginning(sent(15), 0));
        assertEquals(Optional.empty(), beginning(Optional.of(new Earlier(true, NOW)), 0));
    }

    @Test
    void tellsWhatHappensOnceInAQuarterOfAnHour() {
        assertEquals(Optional.of(NOW), happening(Optional.empty()));
        assertEquals(Optional.empty(), happening(sent(14)));
        assertEquals(Optional.of(NOW), happening(sent(15)));
    }
}
