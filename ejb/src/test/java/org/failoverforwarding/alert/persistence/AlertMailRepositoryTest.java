package org.failoverforwarding.alert.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertMail.State;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.event.Flapping;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.event.persistence.EventRepository;
import org.junit.jupiter.api.Test;

class AlertMailRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final String TOPIC = "FLAPPING 1";

    private final TestDatabase database = new TestDatabase();
    private final Account account = database.inTransaction(em -> Sample.account(em, "Muster AG"));
    private final AlertRecipient recipient = database.inTransaction(
            em -> new AlertRecipientRepository(em).insert(AlertRecipient.draft(account.id(), "a@example.com", "de")));
    private final StoredEvent event = database.inTransaction(em -> new EventRepository(em)
            .add(List.of(new Flapping(Subject.of(account.id()), NOW, NOW.plusSeconds(300))))
            .get(0));

    private List<AlertMail> due(Instant at) {
        return database.inTransaction(em -> new AlertMailRepository(em).due(at, 10));
    }

    private List<AlertMail> all() {
        return database.inTransaction(em -> new AlertMailRepository(em).ofAccount(account.id(), 10));
    }

    @Test
    void waitsUntilItIsDueAndIsThenSentOnce() {
        database.doInTransaction(
                em -> new AlertMailRepository(em).add(recipient, event, TOPIC, NOW.plusSeconds(60), 0));
        assertEquals(List.of(), due(NOW.plusSeconds(59)));
        AlertMail mail = due(NOW.plusSeconds(60)).get(0);
        assertEquals(event, mail.event());
        assertEquals(recipient, mail.recipient());
        DeliveryOutcome sent = new DeliveryOutcome(DeliveryOutcome.Result.DELIVERED, 0, "the relay took it", 0);
        AlertMail after = new AlertMail(mail.id(), recipient, event, State.SENT, NOW.plusSeconds(61), 1, 0, sent);
        database.doInTransaction(em -> new AlertMailRepository(em).note(after));
        assertEquals(List.of(), due(NOW.plusSeconds(3600)));
        assertEquals(List.of(after), all());
    }

    @Test
    void countsWhatItSuppresses() {
        database.doInTransaction(em -> new AlertMailRepository(em).add(recipient, event, TOPIC, NOW, 3));
        database.doInTransaction(em -> {
            AlertMailRepository mails = new AlertMailRepository(em);
            mails.suppress(mails.newest(recipient, TOPIC).orElseThrow());
            assertEquals(Optional.empty(), mails.newest(recipient, "ANOTHER"));
        });
        assertEquals(4, all().get(0).suppressed());
    }

    @Test
    void goesWithItsRecipient() {
        database.doInTransaction(em -> new AlertMailRepository(em).add(recipient, event, TOPIC, NOW, 0));
        database.doInTransaction(em -> new AlertRecipientRepository(em).delete(recipient.id(), recipient.version()));
        assertEquals(List.of(), due(NOW.plusSeconds(1)));
    }
}
