package org.failoverforwarding.health;

import static org.failoverforwarding.health.HealthSignal.CALL_UNANSWERED;
import static org.failoverforwarding.health.HealthSignal.PROBE_ANSWERED;
import static org.failoverforwarding.health.HealthSignal.PROBE_UNANSWERED;
import static org.failoverforwarding.health.HealthSignal.REGISTERED;
import static org.failoverforwarding.health.HealthSignal.REGISTRATION_EXPIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.failoverforwarding.registration.Aor;
import org.junit.jupiter.api.Test;

class ProbeScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration HALF_MINUTE = Duration.ofSeconds(30);
    private static final Aor PBX = new Aor("pbx");

    private final ProbeSchedule schedule = new ProbeSchedule(new Random(9));

    @Test
    void spreadsManySystemsOverTheTime() {
        for (int i = 0; i < 3000; i++) {
            schedule.soon(new Aor("pbx" + i), NOON, HALF_MINUTE);
        }
        Set<Aor> asked = new HashSet<>();
        for (int second = 1; second <= 30; second++) {
            List<Aor> due = schedule.due(NOON.plusSeconds(second), 10_000);
            assertTrue(due.size() > 50 && due.size() < 150, "in second " + second + ": " + due.size());
            asked.addAll(due);
        }
        assertEquals(3000, asked.size());
        assertEquals(0, schedule.size());
    }

    @Test
    void asksEachSystemOnceHoweverOftenItIsAdded() {
        for (int i = 0; i < 100; i++) {
            schedule.soon(PBX, NOON, HALF_MINUTE);
        }
        assertEquals(List.of(PBX), schedule.due(NOON.plusSeconds(60), 10));
        assertEquals(List.of(), schedule.due(NOON.plusSeconds(60), 10));
    }

    @Test
    void keepsTheLongestWaitingFirstWhenThereAreTooMany() {
        schedule.soon(new Aor("late"), NOON.plusSeconds(20), Duration.ZERO);
        schedule.soon(new Aor("early"), NOON, Duration.ZERO);
        assertEquals(List.of(new Aor("early")), schedule.due(NOON.plusSeconds(60), 1));
        assertEquals(List.of(new Aor("late")), schedule.due(NOON.plusSeconds(60), 1));
    }

    @Test
    void replacesTheTimeByTheNextInterval() {
        schedule.after(PBX, NOON, Duration.ofSeconds(5));
        schedule.after(PBX, NOON, HALF_MINUTE);
        assertEquals(List.of(), schedule.due(NOON.plusSeconds(26), 10));
        assertEquals(List.of(PBX), schedule.due(NOON.plusSeconds(34), 10));
    }

    @Test
    void forgetsWhoIsRemoved() {
        schedule.soon(PBX, NOON, Duration.ZERO);
        schedule.remove(PBX);
        assertFalse(schedule.contains(PBX));
        assertEquals(List.of(), schedule.due(NOON.plusSeconds(1), 10));
    }

    @Test
    void asksOftenOnlyWhileHealthIsInDoubt() {
        ProbeIntervals intervals = new ProbeIntervals(HealthSettings.DEFAULT, 200);
        HealthMachine machine = new HealthMachine(HealthSettings.DEFAULT);
        SystemHealth silent = machine.step(SystemHealth.unknown(NOON), REGISTERED, NOON);
        assertEquals(HALF_MINUTE, intervals.after(silent, NOON, 100));
        SystemHealth up = machine.step(silent, PROBE_ANSWERED, NOON);
        assertEquals(HALF_MINUTE, intervals.after(up, NOON, 100));
        SystemHealth suspect = machine.step(up, PROBE_UNANSWERED, NOON);
        assertEquals(Duration.ofSeconds(5), intervals.after(suspect, NOON, 100));
        SystemHealth down = machine.step(up, REGISTRATION_EXPIRED, NOON);
        assertEquals(Duration.ofSeconds(5), intervals.after(down, NOON, 100));
        assertEquals(HALF_MINUTE, intervals.after(down, NOON.plusSeconds(301), 100));
    }

    @Test
    void asksTheWellMoreSeldomWhenThereAreManySoThatThoseInDoubtNeedNotWait() {
        ProbeIntervals intervals = new ProbeIntervals(HealthSettings.DEFAULT, 200);
        SystemHealth up =
                new HealthMachine(HealthSettings.DEFAULT).step(SystemHealth.unknown(NOON), PROBE_ANSWERED, NOON);
        assertEquals(HALF_MINUTE, intervals.after(up, NOON, 4_800));
        assertEquals(Duration.ofSeconds(300), intervals.after(up, NOON, 48_000));
        SystemHealth suspect = new HealthMachine(HealthSettings.DEFAULT).step(up, CALL_UNANSWERED, NOON);
        assertEquals(Duration.ofSeconds(5), intervals.after(suspect, NOON, 48_000));
    }

    @Test
    void asksByTheGivenTimeUnlessSooner() {
        schedule.by(PBX, NOON.plusSeconds(20));
        schedule.by(PBX, NOON.plusSeconds(40));
        assertEquals(List.of(), schedule.due(NOON.plusSeconds(19), 1));
        assertEquals(List.of(PBX), schedule.due(NOON.plusSeconds(20), 1));
        assertEquals(List.of(), schedule.due(NOON.plusSeconds(60), 1));
    }
}
