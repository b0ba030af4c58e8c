package org.failoverforwarding.event.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.FallbackEnded;
import org.failoverforwarding.event.RegistrationChanged;
import org.failoverforwarding.event.RuleChanged;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.Subject;
import org.junit.jupiter.api.Test;

class EventRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final AccountId OWN = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);
    private static final Set<EventKind> ALL = EnumSet.allOf(EventKind.class);

    private final TestDatabase database = new TestDatabase();

    private List<StoredEvent> add(Event... events) {
        return database.inTransaction(em -> new EventRepository(em).add(List.of(events)));
    }

    private List<StoredEvent> after(long id, Optional<Set<AccountId>> visible, Set<EventKind> kinds, int limit) {
        return database.inTransaction(em -> new EventRepository(em).after(id, visible, kinds, limit));
    }

    @Test
    void comesBackInOrderWithAllItTells() {
        StoredEvent ended = add(new FallbackEnded(Subject.of(OWN, Sample.NUMBER), NOW.plusSeconds(60), NOW, 3))
                .get(0);
        StoredEvent came = add(new RegistrationChanged(
                        Subject.of(OWN, new TelephoneSystemId(9)), NOW, RegistrationChanged.How.REGISTERED))
                .get(0);
        assertTrue(ended.id() < came.id());
        assertEquals(List.of(ended, came), after(0, Optional.empty(), ALL, 10));
        assertEquals("3", ended.detail("calls"));
        assertEquals(Sample.NUMBER.e164(), ended.number());
        assertEquals(9, came.system());
        assertEquals(List.of(came), after(ended.id(), Optional.empty(), ALL, 10));
        assertEquals(List.of(ended), after(0, Optional.empty(), ALL, 1));
    }

    @Test
    void showsOnlyTheAccountsAndKindsAskedFor() {
        StoredEvent own = add(new RuleChanged(Subject.of(OWN, Sample.NUMBER), NOW, "boss", 2))
                .get(0);
        add(new RuleChanged(Subject.of(OTHER, Sample.NUMBER), NOW, "stranger", 2));
        assertEquals(List.of(own), after(0, Optional.of(Set.of(OWN)), ALL, 10));
        assertEquals(List.of(), after(0, Optional.of(Set.of()), ALL, 10));
        assertEquals(List.of(), after(0, Optional.of(Set.of(OWN)), Set.of(EventKind.FLAPPING), 10));
        assertEquals(List.of(), after(0, Optional.of(Set.of(OWN)), Set.of(), 10));
    }

    @Test
    void cutsWhatAStrangerMadeTooLong() {
        Subject subject = new Subject(OWN, Optional.empty(), Optional.of(Sample.NUMBER), "c".repeat(5000));
        StoredEvent event =
                add(new RuleChanged(subject, NOW, "w".repeat(5000), 2)).get(0);
        assertEquals(256, event.callId().length());
        assertEquals(300, event.detail("who").length());
    }

    @Test
    void forgetsWhatIsOld() {
        add(new RuleChanged(Subject.of(OWN, Sample.NUMBER), NOW, "boss", 2));
        StoredEvent young = add(new RuleChanged(Subject.of(OWN, Sample.NUMBER), NOW.plusSeconds(1), "boss", 3))
                .get(0);
        int forgotten = database.inTransaction(em -> new EventRepository(em).deleteBefore(NOW.plusSeconds(1)));
        assertEquals(1, forgotten);
        assertEquals(List.of(young), after(0, Optional.empty(), ALL, 10));
        long last = database.inTransaction(em -> new EventRepository(em).last());
        long lastBefore = database.inTransaction(em -> new EventRepository(em).lastBefore(NOW.plusSeconds(1)));
        assertEquals(young.id(), last);
        assertEquals(0, lastBefore);
    }
}
