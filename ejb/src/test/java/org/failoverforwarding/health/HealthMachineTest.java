package org.failoverforwarding.health;

import static org.failoverforwarding.health.HealthSignal.CALL_ANSWERED;
import static org.failoverforwarding.health.HealthSignal.CALL_UNANSWERED;
import static org.failoverforwarding.health.HealthSignal.CONNECTION_CLOSED;
import static org.failoverforwarding.health.HealthSignal.PROBE_ANSWERED;
import static org.failoverforwarding.health.HealthSignal.PROBE_UNANSWERED;
import static org.failoverforwarding.health.HealthSignal.REFRESHED;
import static org.failoverforwarding.health.HealthSignal.REGISTERED;
import static org.failoverforwarding.health.HealthSignal.REGISTRATION_EXPIRED;
import static org.failoverforwarding.health.HealthSignal.RENEWAL_OVERDUE;
import static org.failoverforwarding.health.HealthSignal.TRANSPORT_FAILED;
import static org.failoverforwarding.health.HealthSignal.UNREGISTERED;
import static org.failoverforwarding.health.HealthState.DOWN;
import static org.failoverforwarding.health.HealthState.RECOVERING;
import static org.failoverforwarding.health.HealthState.SUSPECT;
import static org.failoverforwarding.health.HealthState.UNKNOWN;
import static org.failoverforwarding.health.HealthState.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.Stream;
import org.failoverforwarding.account.TelephoneSystemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HealthMachineTest {

    private final HealthMachine machine = new HealthMachine(HealthSettings.DEFAULT);
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private SystemHealth health = SystemHealth.unknown(now);

    private HealthMachineTest given(HealthSignal... signals) {
        for (HealthSignal signal : signals) {
            health = machine.step(health, signal, now);
        }
        return this;
    }

    private HealthMachineTest after(int seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    private void assertState(HealthState expected) {
        assertEquals(expected, health.state());
    }

    static Stream<Arguments> sequences() {
        return Stream.of(
                Arguments.of(UNKNOWN, signals()),
                Arguments.of(UP, signals(REGISTERED)),
                Arguments.of(UP, signals(CALL_ANSWERED)),
                Arguments.of(SUSPECT, signals(REGISTERED, TRANSPORT_FAILED)),
                Arguments.of(SUSPECT, signals(REGISTERED, CALL_UNANSWERED)),
                Arguments.of(SUSPECT, signals(REGISTERED, PROBE_ANSWERED, PROBE_UNANSWERED)),
                Arguments.of(SUSPECT, signals(REGISTERED, PROBE_ANSWERED, PROBE_UNANSWERED, PROBE_UNANSWERED)),
                Arguments.of(
                        DOWN,
                        signals(REGISTERED, PROBE_ANSWERED, PROBE_UNANSWERED, PROBE_UNANSWERED, PROBE_UNANSWERED)),
                Arguments.of(DOWN, signals(CALL_UNANSWERED, TRANSPORT_FAILED, CALL_UNANSWERED)),
                Arguments.of(SUSPECT, signals(REGISTERED, CALL_UNANSWERED, CALL_ANSWERED)),
                Arguments.of(UP, signals(REGISTERED, CALL_UNANSWERED, CALL_ANSWERED, PROBE_ANSWERED)),
                Arguments.of(
                        SUSPECT, signals(REGISTERED, CALL_UNANSWERED, CALL_UNANSWERED, CALL_ANSWERED, CALL_UNANSWERED)),
                Arguments.of(DOWN, signals(REGISTERED, UNREGISTERED)),
                Arguments.of(DOWN, signals(REGISTERED, REGISTRATION_EXPIRED)));
    }

    private static HealthSignal[] signals(HealthSignal... signals) {
        return signals;
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("sequences")
    void comesByTheseSignalsIntoThisState(HealthState expected, HealthSignal[] signals) {
        given(signals).assertState(expected);
    }

    @Test
    void doesNotHoldSilenceAgainstADeviceThatNeverAnsweredOptions() {
        given(REGISTERED);
        for (int i = 0; i < 10; i++) {
            given(PROBE_UNANSWERED);
        }
        assertState(UP);
        given(PROBE_ANSWERED, PROBE_UNANSWERED).assertState(SUSPECT);
    }

    @Test
    void isUpAtOnceWhenItRegistersAfterAFarewell() {
        given(REGISTERED, UNREGISTERED, PROBE_ANSWERED).assertState(DOWN);
        given(REGISTERED).assertState(UP);
        for (int i = 0; i < 10; i++) {
            given(UNREGISTERED, REGISTERED).assertState(UP);
        }
    }

    @Test
    void restsAfterALossThenRecoversByTwoSuccesses() {
        given(REGISTERED, REGISTRATION_EXPIRED).after(29).given(REGISTERED).assertState(DOWN);
        after(1).given(PROBE_ANSWERED).assertState(RECOVERING);
        given(REFRESHED).assertState(UP);
    }

    @Test
    void fallsBackFromRecoveringByOneMiss() {
        given(REGISTERED, REGISTRATION_EXPIRED).after(30).given(REGISTERED).assertState(RECOVERING);
        given(CALL_UNANSWERED).assertState(DOWN);
        after(29).given(CALL_ANSWERED).assertState(DOWN);
    }

    @Test
    void staysDownForAWhileWhenItChangesMoreThanThreeTimes() {
        given(REGISTERED, REGISTRATION_EXPIRED).after(31).given(REGISTERED, CALL_ANSWERED);
        assertState(UP);
        after(10).given(REGISTRATION_EXPIRED);
        assertFalse(health.isFlapping(now), "the third change");
        after(31).given(REGISTERED, CALL_ANSWERED).assertState(DOWN);
        assertTrue(health.isFlapping(now), "the fourth change");
        after(299).given(REFRESHED, CALL_ANSWERED, CALL_ANSWERED).assertState(DOWN);
        after(1).given(CALL_ANSWERED, CALL_ANSWERED).assertState(UP);
        given(REGISTRATION_EXPIRED).after(31).given(REGISTERED, CALL_ANSWERED);
        assertFalse(health.isFlapping(now), "counted anew");
    }

    @Test
    void comesBackAtOnceWithANewConnectionButNotWhenConnectionsBreakAgainAndAgain() {
        given(REGISTERED, CONNECTION_CLOSED).assertState(DOWN);
        given(PROBE_ANSWERED).assertState(DOWN);
        given(REGISTERED).assertState(UP);
        given(CONNECTION_CLOSED).assertState(DOWN);
        given(REGISTERED).assertState(DOWN);
        assertTrue(health.isFlapping(now));
        after(300).given(PROBE_ANSWERED, REFRESHED).assertState(UP);
    }

    @Test
    void letsACallAskADeviceThatNeverAnswersOptionsAfterItsRest() {
        given(CALL_UNANSWERED, CALL_UNANSWERED, CALL_UNANSWERED).assertState(DOWN);
        after(29).given(PROBE_UNANSWERED).assertState(DOWN);
        after(1).given(PROBE_UNANSWERED).assertState(RECOVERING);
        given(PROBE_UNANSWERED).assertState(RECOVERING);
        given(CALL_UNANSWERED).assertState(DOWN);
        after(30).given(PROBE_UNANSWERED, CALL_ANSWERED, CALL_ANSWERED).assertState(UP);
    }

    @Test
    void holdsSilenceAgainstADeviceWhichHasNotRenewedItsRegistrationInTime() {
        given(REGISTERED, PROBE_UNANSWERED, RENEWAL_OVERDUE).assertState(SUSPECT);
        given(PROBE_UNANSWERED, PROBE_UNANSWERED).assertState(DOWN);
        after(30).given(REFRESHED).assertState(RECOVERING);
        given(PROBE_UNANSWERED).assertState(RECOVERING);
        given(REFRESHED).assertState(UP);
        given(PROBE_UNANSWERED, PROBE_UNANSWERED, PROBE_UNANSWERED).assertState(UP);
    }

    @Test
    void forgetsSwingsOfLongAgo() {
        given(REGISTERED);
        for (int loss = 0; loss < 10; loss++) {
            given(REGISTRATION_EXPIRED)
                    .after(31)
                    .given(REGISTERED, CALL_ANSWERED)
                    .after(571);
        }
        assertState(UP);
    }

    @Test
    void givesTheSameInstanceWhenNothingChanges() {
        given(REGISTERED, PROBE_ANSWERED);
        assertSame(health, machine.step(health, CALL_ANSWERED, now.plusSeconds(9)));
        assertSame(health, machine.step(health, PROBE_ANSWERED, now.plusSeconds(9)));
        given(UNREGISTERED);
        assertSame(health, machine.step(health, REGISTRATION_EXPIRED, now));
    }

    @Test
    void startsAndEndsOutagesByItsChanges() {
        assertTrue(change(UP, DOWN).startsOutage());
        assertTrue(change(SUSPECT, DOWN).startsOutage());
        assertFalse(change(RECOVERING, DOWN).startsOutage());
        assertFalse(change(UP, SUSPECT).startsOutage());
        assertTrue(change(RECOVERING, UP).endsOutage());
        assertTrue(change(DOWN, UP).endsOutage());
        assertTrue(change(UNKNOWN, UP).endsOutage());
        assertFalse(change(DOWN, RECOVERING).endsOutage());
    }

    private HealthChange change(HealthState from, HealthState to) {
        return new HealthChange(new TelephoneSystemId(1), from, to, now, REGISTERED, false);
    }
}
