package org.failoverforwarding.health.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.persistence.JdbcCallStore;
import org.failoverforwarding.callhistory.persistence.SampleCalls;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.OutageReport;
import org.junit.jupiter.api.Test;

class HealthRepositoryTest {

    private static final Instant START = SampleCalls.START;

    private final TestDatabase database = new TestDatabase();
    private final TelephoneSystem system = database.inTransaction(em -> {
        TelephoneSystem stored = Sample.system(em, Sample.account(em, "Muster AG"), "muster-pbx");
        Sample.number(em, Sample.NUMBER, stored);
        return stored;
    });

    @Test
    void theTimelineComesBackNewestFirst() {
        HealthChange down = new HealthChange(
                system.id(), HealthState.SUSPECT, HealthState.DOWN, START, HealthSignal.PROBE_UNANSWERED, true);
        HealthChange up = new HealthChange(
                system.id(), HealthState.DOWN, HealthState.UP, START.plusSeconds(60), HealthSignal.REGISTERED, false);
        database.doInTransaction(em -> {
            new HealthRepository(em).add(down);
            new HealthRepository(em).add(up);
        });
        assertEquals(List.of(up, down), timeline(START, 10));
        assertEquals(List.of(up), timeline(START.plusSeconds(1), 10));
        assertEquals(List.of(up), timeline(START, 1));
    }

    @Test
    void anOutageThatIsOverTellsItsCalls() {
        Outage outage =
                new Outage(system.id(), START, Optional.empty(), HealthSignal.PROBE_UNANSWERED, OutageHint.NAT_TIMER);
        database.doInTransaction(em -> new HealthRepository(em).start(outage));
        assertEquals(
                new OutageReport(outage, 1, 0, 0), outages(Optional.empty()).get(0));

        new JdbcCallStore(database.dataSource())
                .write(List.of(SampleCalls.forwarded(5), SampleCalls.forwarded(6), SampleCalls.forwarded(600)));
        Outage over = outage.endedAt(START.plusSeconds(60));
        database.doInTransaction(em -> new HealthRepository(em).end(system.id(), START.plusSeconds(60)));
        assertEquals(List.of(new OutageReport(over, 1, 2, 0)), outages(Optional.of(Set.of(system.account()))));
        assertEquals(List.of(), outages(Optional.of(Set.of(new AccountId(-5)))));
    }

    @Test
    void anOutageThatLastsTellsItsCallsUntilNow() {
        Outage outage =
                new Outage(system.id(), START, Optional.empty(), HealthSignal.PROBE_UNANSWERED, OutageHint.NONE);
        new JdbcCallStore(database.dataSource())
                .write(List.of(SampleCalls.forwarded(5), SampleCalls.forwarded(6), SampleCalls.forwarded(600)));
        assertEquals(
                new OutageReport(outage, 1, 2, 0),
                database.inTransaction(em -> new HealthRepository(em).soFar(outage, START.plusSeconds(60))));
    }

    @Test
    void anOutageIsOpenUntilItEnds() {
        Outage outage =
                new Outage(system.id(), START, Optional.empty(), HealthSignal.PROBE_UNANSWERED, OutageHint.NONE);
        database.doInTransaction(em -> new HealthRepository(em).start(outage));
        assertEquals(List.of(outage), database.inTransaction(em -> new HealthRepository(em).openOutages()));
        database.doInTransaction(em -> new HealthRepository(em).end(system.id(), START.plusSeconds(60)));
        assertEquals(List.of(), database.inTransaction(em -> new HealthRepository(em).openOutages()));
    }

    @Test
    void anOutageThatIsOverIsNotEndedAgain() {
        Outage outage =
                new Outage(system.id(), START, Optional.empty(), HealthSignal.PROBE_UNANSWERED, OutageHint.NONE);
        database.doInTransaction(em -> new HealthRepository(em).start(outage));
        database.doInTransaction(em -> new HealthRepository(em).end(system.id(), START.plusSeconds(60)));
        database.doInTransaction(em -> new HealthRepository(em).end(system.id(), START.plusSeconds(90)));
        assertEquals(
                outage.endedAt(START.plusSeconds(60)),
                outages(Optional.empty()).get(0).outage());
    }

    private List<HealthChange> timeline(Instant since, int limit) {
        return database.inTransaction(em -> new HealthRepository(em).timeline(system.id(), since, limit));
    }

    private List<OutageReport> outages(Optional<Set<AccountId>> visible) {
        return database.inTransaction(em -> new HealthRepository(em).outages(visible, START, Paging.of(0, 10)));
    }
}
