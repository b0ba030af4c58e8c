package org.failoverforwarding.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.failoverforwarding.account.TelephoneSystemId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the state machine whatever happens in whatever order, with any settings. */
class HealthPropertyTest {

    private static final int STEPS = 4_000;
    private static final HealthSignal[] SIGNALS = HealthSignal.values();
    private static final Map<HealthState, Set<HealthState>> WAYS = new EnumMap<>(Map.of(
            HealthState.UNKNOWN, EnumSet.of(HealthState.UP, HealthState.SUSPECT, HealthState.DOWN),
            HealthState.UP, EnumSet.of(HealthState.SUSPECT, HealthState.DOWN),
            HealthState.SUSPECT, EnumSet.of(HealthState.UP, HealthState.DOWN),
            HealthState.DOWN, EnumSet.of(HealthState.RECOVERING, HealthState.UP),
            HealthState.RECOVERING, EnumSet.of(HealthState.UP, HealthState.DOWN)));

    private Random random;
    private HealthSettings settings;
    private HealthMachine machine;
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private SystemHealth health = SystemHealth.unknown(now);
    private final Deque<Instant> swings = new ArrayDeque<>();
    private boolean outage;

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdsInAnyOrder(int seed) {
        random = new Random(seed);
        settings = seed == 0 ? HealthSettings.DEFAULT : settings();
        machine = new HealthMachine(settings);
        for (int step = 0; step < STEPS; step++) {
            now = now.plusMillis(random.nextInt(random.nextInt(10) == 0 ? 400_000 : 6_000));
            HealthSignal signal = SIGNALS[random.nextInt(SIGNALS.length)];
            SystemHealth before = health;
            health = machine.step(before, signal, now);
            check(before, signal);
        }
    }

    private HealthSettings settings() {
        HealthSettings usual = HealthSettings.DEFAULT;
        return new HealthSettings(
                1 + random.nextInt(10),
                1 + random.nextInt(10),
                Duration.ofSeconds(random.nextInt(601)),
                1 + random.nextInt(10),
                usual.flapWindow(),
                usual.sticky(),
                usual.canary(),
                usual.probeInterval(),
                usual.suspectInterval(),
                usual.probeTimeout());
    }

    private void check(SystemHealth before, HealthSignal signal) {
        Supplier<String> what = () -> before + " by " + signal + " at " + now + ": " + health;
        assertTrue(health.misses() < settings.misses() && health.successes() < settings.successes(), what);
        assertTrue(health.swings().size() <= settings.flapChanges(), what);
        if (health.isFlapping(now)) {
            swings.clear();
        }
        if (health.state() == before.state()) {
            return;
        }
        assertTrue(WAYS.get(before.state()).contains(health.state()), what);
        assertEquals(now, health.since(), what);
        assertEquals(signal, health.cause(), what);
        if (before.state() == HealthState.DOWN) {
            checkReturn(before, signal, what);
        }
        if (health.state() == HealthState.DOWN && before.state() != HealthState.RECOVERING) {
            checkLoss(before, signal, what);
        }
        checkSwings(before, signal, what);
        checkOutage(before, signal, what);
    }

    /** DOWN is left only after its rest, except by one who left in order, and never while it is held. */
    private void checkReturn(SystemHealth before, HealthSignal signal, Supplier<String> what) {
        boolean atOnce = health.state() == HealthState.UP && settings.successes() > 1;
        boolean rested = !now.isBefore(before.since().plus(settings.holdDown()));
        assertTrue(!before.stickyUntil().isAfter(now), what);
        assertTrue(rested || isAnyOf(before.cause(), HealthSignal.UNREGISTERED, HealthSignal.CONNECTION_CLOSED), what);
        assertTrue(!atOnce || isAnyOf(signal, HealthSignal.REGISTERED, HealthSignal.REFRESHED), what);
    }

    /** DOWN needs as many misses as are set, or the certain loss of the registration. */
    private void checkLoss(SystemHealth before, HealthSignal signal, Supplier<String> what) {
        boolean certain = isAnyOf(
                signal, HealthSignal.UNREGISTERED, HealthSignal.CONNECTION_CLOSED, HealthSignal.REGISTRATION_EXPIRED);
        assertTrue(certain || before.misses() + 1 == settings.misses(), what);
    }

    /** Nobody is seen to come and go more often in the window than allowed. */
    private void checkSwings(SystemHealth before, HealthSignal signal, Supplier<String> what) {
        boolean farewell = signal == HealthSignal.UNREGISTERED || before.cause() == HealthSignal.UNREGISTERED;
        boolean lost = health.state() == HealthState.DOWN && before.state() != HealthState.RECOVERING;
        boolean back = health.state() == HealthState.UP && before.state() != HealthState.SUSPECT;
        if ((lost || back) && before.state() != HealthState.UNKNOWN && !farewell && !health.isFlapping(now)) {
            swings.addLast(now);
        }
        while (!swings.isEmpty() && !swings.peekFirst().isAfter(now.minus(settings.flapWindow()))) {
            swings.removeFirst();
        }
        assertTrue(swings.size() <= settings.flapChanges(), () -> what.get() + " after " + swings);
    }

    /** No outage begins before the last one has ended, and one lasts exactly while the system is not to be rung as usual. */
    private void checkOutage(SystemHealth before, HealthSignal signal, Supplier<String> what) {
        HealthChange change = new HealthChange(
                new TelephoneSystemId(1), before.state(), health.state(), now, signal, health.isFlapping(now));
        assertTrue(!(change.startsOutage() && outage), what);
        outage = change.startsOutage() || outage && !change.endsOutage();
        assertEquals(isAnyOf(health.state(), HealthState.DOWN, HealthState.RECOVERING), outage, what);
    }

    @SafeVarargs
    private static <T> boolean isAnyOf(T value, T... values) {
        return List.of(values).contains(value);
    }
}
