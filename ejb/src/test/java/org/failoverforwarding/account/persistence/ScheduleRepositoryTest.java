package org.failoverforwarding.account.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.junit.jupiter.api.Test;

class ScheduleRepositoryTest {

    private final TestDatabase database = new TestDatabase();

    @Test
    void aChangedScheduleIsStored() throws ActiveTimesRefused {
        Account account = database.inTransaction(em -> Sample.account(em, "Muster AG"));
        var office = ActiveTimesText.parse("MO-FR 08:00-12:00");
        var morning = ActiveTimesText.parse("MO-FR 08:00-10:00");
        Schedule created = database.inTransaction(
                em -> new ScheduleRepository(em).insert(new Schedule(0, 0, account.id(), "Office", office)));
        Schedule changed = new Schedule(created.id(), created.version(), account.id(), "Morning", morning);
        Schedule updated = database.inTransaction(
                em -> new ScheduleRepository(em).update(changed).orElseThrow());
        assertTrue(updated.version() > created.version());
        assertEquals(
                List.of(updated), database.inTransaction(em -> new ScheduleRepository(em).ofAccount(account.id())));
        assertEquals(morning, updated.times());
    }
}
