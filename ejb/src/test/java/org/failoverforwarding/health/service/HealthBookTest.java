package org.failoverforwarding.health.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthListener;
import org.failoverforwarding.health.HealthSettings;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.Silence;
import org.failoverforwarding.health.SystemHealth;
import org.failoverforwarding.memory.SharedTexts;
import org.failoverforwarding.routing.LegOutcome;
import org.junit.jupiter.api.Test;

class HealthBookTest {

    private static final TelephoneSystemId PBX = new TelephoneSystemId(7);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final List<HealthChange> changes = new ArrayList<>();
    private final List<Outage> outages = new ArrayList<>();
    private final List<Instant> flapping = new ArrayList<>();
    private final HealthBook book =
            new HealthBook(HealthSettings.DEFAULT, SharedTexts.alone(new ConcurrentHashMap<>()), new HealthListener() {
                @Override
                public void changed(HealthChange change, OutageHint hint) {
                    changes.add(change);
                }

                @Override
                public void flapping(TelephoneSystemId system, Instant at, Instant until) {
                    flapping.add(until);
                }

                @Override
                public void outageStarted(Outage outage) {
                    outages.add(outage);
                }

                @Override
                public void outageEnded(Outage outage) {
                    outages.add(outage);
                }
            });

    @Test
    void countsSystemsByState() {
        book.signal(PBX, HealthSignal.REGISTERED, NOON);
        book.signal(new TelephoneSystemId(8), HealthSignal.REGISTERED, NOON);
        book.signal(PBX, HealthSignal.REGISTRATION_EXPIRED, NOON.plusSeconds(300));
        assertEquals(Map.of(HealthState.UP, 1L, HealthState.DOWN, 1L), book.counts());
    }

    @Test
    void tellsEachChangeAndOutageOnce() {
        book.signal(PBX, HealthSignal.REGISTERED, NOON);
        book.signal(PBX, HealthSignal.REFRESHED, NOON.plusSeconds(150));
        book.signal(PBX, HealthSignal.REGISTRATION_EXPIRED, NOON.plusSeconds(450));
        book.signal(PBX, HealthSignal.REGISTRATION_EXPIRED, NOON.plusSeconds(451));
        book.signal(PBX, HealthSignal.REGISTERED, NOON.plusSeconds(500));
        book.signal(PBX, HealthSignal.PROBE_ANSWERED, NOON.plusSeconds(501));
        assertEquals(
                List.of(HealthState.UP, HealthState.DOWN, HealthState.RECOVERING, HealthState.UP),
                changes.stream().map(HealthChange::to).toList());
        Outage lasting = new Outage(
                PBX, NOON.plusSeconds(450), Optional.empty(), HealthSignal.REGISTRATION_EXPIRED, OutageHint.NONE);
        assertEquals(List.of(lasting, lasting.endedAt(NOON.plusSeconds(501))), outages);
        assertEquals(Optional.empty(), book.outage(PBX));
    }

    @Test
    void endsAnOutageThatBeganBeforeTheServerStarted() {
        Outage earlier = new Outage(PBX, NOON, Optional.empty(), HealthSignal.PROBE_UNANSWERED, OutageHint.NONE);
        book.restore(earlier);
        assertEquals(Optional.of(earlier), book.outage(PBX));
        book.signal(PBX, HealthSignal.REGISTERED, NOON.plusSeconds(9));
        assertEquals(List.of(earlier.endedAt(NOON.plusSeconds(9))), outages);
        assertEquals(Optional.empty(), book.outage(PBX));
    }

    @Test
    void givesAHintWithTheOutage() {
        book.signal(PBX, HealthSignal.CALL_ANSWERED, NOON);
        for (int i = 0; i < 3; i++) {
            book.status(PBX, 404, NOON);
        }
        book.signal(PBX, HealthSignal.UNREGISTERED, NOON);
        assertEquals(OutageHint.DIAL_PLAN_LOST, book.outage(PBX).orElseThrow().hint());
    }

    @Test
    void letsOneCallInFiveSecondsTryARecoveringSystem() {
        assertTrue(book.mayTryRecovering(PBX, NOON));
        assertFalse(book.mayTryRecovering(PBX, NOON.plusMillis(4_999)));
        assertTrue(book.mayTryRecovering(PBX, NOON.plusSeconds(5)));
        assertTrue(book.mayTryRecovering(new TelephoneSystemId(8), NOON));
    }

    @Test
    void readsBackWhatItWrote() {
        SystemHealth health = new SystemHealth(
                HealthState.DOWN,
                NOON,
                HealthSignal.TRANSPORT_FAILED,
                1,
                2,
                Silence.TELLING,
                NOON.plusSeconds(1),
                List.of(NOON, NOON));
        assertEquals(health, HealthText.read(HealthText.write(health)));
        SystemHealth fresh = SystemHealth.unknown(NOON);
        assertEquals(fresh, HealthText.read(HealthText.write(fresh)));
    }

    @Test
    void knowsWhichEndsOfLegsShowLife() {
        assertEquals(Optional.of(HealthSignal.CALL_ANSWERED), LegSignals.of(LegOutcome.response(486, false)));
        assertEquals(Optional.of(HealthSignal.CALL_ANSWERED), LegSignals.of(LegOutcome.response(503, true)));
        assertEquals(Optional.empty(), LegSignals.of(LegOutcome.response(503, false)));
        assertEquals(
                Optional.of(HealthSignal.CALL_UNANSWERED),
                LegSignals.of(LegOutcome.without(LegOutcome.Cause.NO_RESPONSE, false)));
        assertEquals(
                Optional.of(HealthSignal.TRANSPORT_FAILED),
                LegSignals.of(LegOutcome.without(LegOutcome.Cause.TRANSPORT, false)));
        assertEquals(Optional.empty(), LegSignals.of(LegOutcome.without(LegOutcome.Cause.NO_PROGRESS, false)));
    }

    @Test
    void aSystemUpIsProvenByACallThatItAnswered() {
        book.signal(PBX, HealthSignal.REGISTERED, NOON);
        book.signal(PBX, HealthSignal.CALL_ANSWERED, NOON.plusSeconds(10));
        assertEquals(Optional.of(NOON.plusSeconds(10)), book.proven(PBX));
        book.signal(PBX, HealthSignal.CALL_UNANSWERED, NOON.plusSeconds(11));
        assertEquals(Optional.empty(), book.proven(PBX));
    }

    @Test
    void seesARenewalThatDoesNotComeOnce() {
        for (int i = 0; i < 4; i++) {
            assertEquals(Optional.empty(), book.renewalDue(PBX));
            book.signal(PBX, i == 0 ? HealthSignal.REGISTERED : HealthSignal.REFRESHED, NOON.plusSeconds(60 * i));
        }
        Instant due = NOON.plusSeconds(180 + 75 + 5);
        assertEquals(Optional.of(due), book.renewalDue(PBX));
        book.checkRenewal(PBX, due.minusMillis(1));
        assertEquals(HealthState.UP, book.state(PBX));
        book.checkRenewal(PBX, due);
        book.checkRenewal(PBX, due.plusSeconds(9));
        assertEquals(HealthState.SUSPECT, book.state(PBX));
        assertEquals(1, book.find(PBX).orElseThrow().misses());
    }

    @Test
    void tellsOfFlappingAlsoWhereTheStateStays() {
        for (int i = 0; i < 2; i++) {
            book.signal(PBX, HealthSignal.REGISTERED, NOON.plusSeconds(i));
            book.signal(PBX, HealthSignal.CONNECTION_CLOSED, NOON.plusSeconds(i));
        }
        assertEquals(List.of(), flapping);
        book.signal(PBX, HealthSignal.REGISTERED, NOON.plusSeconds(2));
        book.signal(PBX, HealthSignal.REFRESHED, NOON.plusSeconds(3));
        assertEquals(List.of(NOON.plusSeconds(302)), flapping);
        assertEquals(HealthState.DOWN, book.state(PBX));
    }
}
