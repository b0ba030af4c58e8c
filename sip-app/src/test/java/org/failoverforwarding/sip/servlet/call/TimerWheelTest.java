package org.failoverforwarding.sip.servlet.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimerWheelTest {

    private final AtomicLong now = new AtomicLong();
    private final TimerWheel wheel = new TimerWheel(8, Duration.ofMillis(50), now::get);
    private final List<String> fired = new ArrayList<>();

    private void pass(long millis) {
        for (long i = 0; i < millis; i += 10) {
            now.addAndGet(10_000_000);
            wheel.turn();
        }
    }

    @Test
    void tellsHowLongItStoodStill() {
        pass(500);
        now.addAndGet(Duration.ofSeconds(40).toNanos());
        assertEquals(40, wheel.behind().toSeconds());
        wheel.turn();
        assertEquals(0, wheel.behind().toSeconds());
    }

    @Test
    void firesOnceAndAtMostOneTickLate() {
        wheel.set(Duration.ofMillis(120), () -> fired.add("a"));
        pass(110);
        assertEquals(List.of(), fired);
        pass(60);
        assertEquals(List.of("a"), fired);
        pass(2000);
        assertEquals(List.of("a"), fired);
    }

    @Test
    void longTimersWaitForTheirTurn() {
        wheel.set(Duration.ofSeconds(3), () -> fired.add("long"));
        pass(2990);
        assertEquals(List.of(), fired);
        pass(60);
        assertEquals(List.of("long"), fired);
    }

    @Test
    void stoppedTimersStaySilent() {
        TimerWheel.Entry entry = wheel.set(Duration.ofMillis(100), () -> fired.add("stopped"));
        wheel.set(Duration.ofMillis(100), () -> fired.add("other"));
        entry.stop();
        entry.stop();
        pass(500);
        assertEquals(List.of("other"), fired);
        entry.stop();
    }

    @Test
    void nothingIsLostWhenTurnsAreLate() {
        for (int i = 0; i < 100; i++) {
            int number = i;
            wheel.set(Duration.ofMillis(i * 37L), () -> fired.add("t" + number));
        }
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        wheel.turn();
        assertEquals(100, fired.size());
    }

    @Test
    void everyTimerFiresInItsTime() {
        Random random = new Random(1);
        List<Long> late = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            long due = now.get() + random.nextInt(5000) * 1_000_000L;
            wheel.set(Duration.ofNanos(due - now.get()), () -> late.add((now.get() - due) / 1_000_000));
            pass(10);
        }
        pass(6000);
        assertEquals(1000, late.size());
        assertEquals(
                List.of(),
                late.stream().filter(millis -> millis < 0 || millis > 60).toList());
    }
}
