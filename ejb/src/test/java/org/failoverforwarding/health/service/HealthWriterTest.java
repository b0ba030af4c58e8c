package org.failoverforwarding.health.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.persistence.HealthRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthWriterTest {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final HealthQueue queue = new HealthQueue();
    private final HealthWriter writer = new HealthWriter(queue, this::store, new MovingClock());
    private boolean available = true;
    private Account mine;
    private Account theirs;
    private TelephoneSystem system;

    @BeforeEach
    void storeTwoAccounts() {
        database.doInTransaction(em -> {
            mine = Sample.account(em, "Mine");
            theirs = Sample.account(em, "Theirs");
            system = Sample.system(em, mine, "my-pbx");
        });
    }

    @Test
    void anOutageIsStoredFromItsBeginningToItsEnd() {
        Outage outage = goDown(START);
        writer.work();
        assertEquals(List.of(outage), outages());
        HealthChange up = change(HealthState.RECOVERING, HealthState.UP, START.plusSeconds(60));
        queue.changed(up, OutageHint.NONE);
        queue.outageEnded(outage.endedAt(up.at()));
        writer.work();
        assertEquals(List.of(outage.endedAt(up.at())), outages());
        assertEquals(up, timeline().get(0));
        assertEquals(2, timeline().size());
    }

    @Test
    void anOutageWhoseEndNobodySawEndsWithTheNextNews() {
        Outage old = goDown(START);
        Outage next = goDown(START.plusSeconds(600));
        writer.work();
        assertEquals(List.of(next, old.endedAt(next.started())), outages());
        queue.changed(change(HealthState.UNKNOWN, HealthState.UP, START.plusSeconds(900)), OutageHint.NONE);
        writer.work();
        assertEquals(next.endedAt(START.plusSeconds(900)), outages().get(0));
    }

    @Test
    void whileTheDatabaseIsAwayNewsWaitsAndKeepsItsOrder() {
        available = false;
        Outage outage = goDown(START);
        writer.work();
        assertEquals(2, queue.size());
        available = true;
        writer.work();
        assertEquals(2, queue.size(), "before the time of the retry");
        now.set(START.plus(HealthWriter.RETRY));
        writer.work();
        assertEquals(0, queue.size());
        assertEquals(List.of(outage), outages());
    }

    @Test
    void whatWaitsAtTheEndIsStored() {
        Outage outage = goDown(START);
        writer.stop(0);
        writer.run();
        assertEquals(List.of(outage), outages());
    }

    @Test
    void newsThatCannotBeStoredInAnHourIsGivenUpAndCounted() {
        available = false;
        goDown(START);
        now.set(START.plus(HealthWriter.LONGEST_WAIT).plusSeconds(1));
        writer.work();
        assertEquals(1, queue.size());
        assertEquals(1, queue.lost());
    }

    @Test
    void aFullQueueTakesNoMoreAndCountsWhatIsLost() {
        for (int i = 0; i < HealthQueue.CAPACITY + 3; i++) {
            queue.changed(change(HealthState.UP, HealthState.SUSPECT, START), OutageHint.NONE);
        }
        assertEquals(HealthQueue.CAPACITY, queue.size());
        assertEquals(3, queue.lost());
    }

    @Test
    void historyOfAnotherAccountIsNotFound() {
        goDown(START);
        writer.work();
        Caller stranger = new Caller("stranger", Set.of(Roles.ACCOUNT_ADMIN), Set.of(theirs.id()));
        assertThrows(
                NotFoundException.class, () -> history(stranger, service -> service.timeline(system.id(), START, 10)));
        assertThrows(
                NotFoundException.class,
                () -> history(stranger, service -> service.timeline(new TelephoneSystemId(-5), START, 10)));
        assertThrows(
                NotFoundException.class,
                () -> history(stranger, service -> service.outages(mine.id(), START, Paging.of(0, 10))));
        assertEquals(List.of(), history(stranger, service -> service.outages(theirs.id(), START, Paging.of(0, 10))));
    }

    private Outage goDown(Instant at) {
        Outage outage = new Outage(system.id(), at, Optional.empty(), HealthSignal.PROBE_UNANSWERED, OutageHint.NONE);
        queue.changed(change(HealthState.SUSPECT, HealthState.DOWN, at), OutageHint.NONE);
        queue.outageStarted(outage);
        return outage;
    }

    private HealthChange change(HealthState from, HealthState to, Instant at) {
        return new HealthChange(system.id(), from, to, at, HealthSignal.PROBE_UNANSWERED, false);
    }

    private void store(HealthEntry entry) {
        if (!available) {
            throw new PersistenceException("away");
        }
        database.doInTransaction(em -> new HealthStoreBean(new HealthRepository(em)).store(entry));
    }

    private List<Outage> outages() {
        return history(owner(), service -> service.outages(mine.id(), START, Paging.of(0, 10))).stream()
                .map(report -> report.outage())
                .toList();
    }

    private List<HealthChange> timeline() {
        return history(owner(), service -> service.timeline(system.id(), START, 10));
    }

    private Caller owner() {
        return new Caller("me", Set.of(Roles.ACCOUNT_USER), Set.of(mine.id()));
    }

    private <T> T history(Caller caller, Function<HealthHistoryService, T> question) {
        return database.inTransaction((EntityManager em) -> question.apply(new HealthHistoryServiceBean(
                new HealthRepository(em), new TelephoneSystemRepository(em), () -> caller)));
    }

    /** Shows the time that the test sets. */
    private final class MovingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
