package org.failoverforwarding.alert.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertMail.State;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.persistence.AlertMailRepository;
import org.failoverforwarding.alert.persistence.AlertRecipientRepository;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.HealthChanged;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.event.TargetFailed;
import org.failoverforwarding.event.persistence.EventRepository;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.OutageHint;
import org.junit.jupiter.api.Test;

class MailPlannerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final Account account = database.inTransaction(em -> Sample.account(em, "Muster AG"));

    private void recipient(String address, int afterMinutes) {
        AlertRecipient draft = new AlertRecipient(
                0,
                0,
                account.id(),
                address,
                "en",
                Set.of(EventKind.HEALTH_CHANGED, EventKind.TARGET_FAILED),
                afterMinutes,
                true);
        database.doInTransaction(em -> new AlertRecipientRepository(em).insert(draft));
    }

    private void happens(Event event) {
        database.doInTransaction(em -> new MailPlanner(new AlertRecipientRepository(em), new AlertMailRepository(em))
                .stored(new EventRepository(em).add(List.of(event))));
    }

    private void health(int second, HealthState from, HealthState to) {
        Subject pbx = Subject.of(account.id(), new TelephoneSystemId(1));
        happens(new HealthChanged(
                pbx, NOW.plusSeconds(second), from, to, HealthSignal.PROBE_UNANSWERED, OutageHint.NONE));
    }

    /** Sends what is due then. */
    private List<String> sentAt(int second) {
        Instant at = NOW.plusSeconds(second);
        return database.inTransaction(em -> {
            AlertMailRepository mails = new AlertMailRepository(em);
            List<AlertMail> due = mails.due(at, 10);
            due.forEach(mail -> mails.note(new AlertMail(
                    mail.id(), mail.recipient(), mail.event(), State.SENT, at, 1, 0, DeliveryOutcome.NONE)));
            return due.stream()
                    .map(mail -> mail.recipient().address() + " " + mail.event().detail("to"))
                    .toList();
        });
    }

    @Test
    void tellsBeginningAndEndOfAnOutageAndNothingInBetween() {
        recipient("a@example.com", 0);
        health(0, HealthState.UP, HealthState.SUSPECT);
        assertEquals(List.of(), sentAt(0));
        health(10, HealthState.SUSPECT, HealthState.DOWN);
        assertEquals(List.of("a@example.com DOWN"), sentAt(10));
        health(50, HealthState.DOWN, HealthState.RECOVERING);
        health(55, HealthState.RECOVERING, HealthState.DOWN);
        assertEquals(List.of(), sentAt(60));
        health(90, HealthState.RECOVERING, HealthState.UP);
        assertEquals(List.of("a@example.com UP"), sentAt(90));
    }

    @Test
    void escalatesOnlyWhatLasts() {
        recipient("boss@example.com", 10);
        health(0, HealthState.SUSPECT, HealthState.DOWN);
        health(300, HealthState.RECOVERING, HealthState.UP);
        assertEquals(List.of(), sentAt(3600), "neither beginning nor end of what was over in time");
        health(7200, HealthState.SUSPECT, HealthState.DOWN);
        assertEquals(List.of(), sentAt(7799));
        assertEquals(List.of("boss@example.com DOWN"), sentAt(7800));
    }

    @Test
    void theLastMailIsTrueHoweverOftenASystemComesAndGoes() {
        recipient("a@example.com", 0);
        health(0, HealthState.SUSPECT, HealthState.DOWN);
        assertEquals(List.of("a@example.com DOWN"), sentAt(0));
        health(60, HealthState.RECOVERING, HealthState.UP);
        assertEquals(List.of("a@example.com UP"), sentAt(60));
        health(120, HealthState.SUSPECT, HealthState.DOWN);
        assertEquals(List.of(), sentAt(899));
        health(880, HealthState.RECOVERING, HealthState.UP);
        health(890, HealthState.SUSPECT, HealthState.DOWN);
        assertEquals(List.of("a@example.com DOWN"), sentAt(900), "it is down at the end of the quarter of an hour");
        health(910, HealthState.RECOVERING, HealthState.UP);
        assertEquals(List.of("a@example.com UP"), sentAt(910));
    }

    @Test
    void tellsHowOftenTheSameHappenedSinceTheLastMail() {
        recipient("a@example.com", 0);
        for (int i = 0; i < 5; i++) {
            happens(failed(i));
        }
        assertEquals(1, sentAt(5).size());
        happens(failed(100));
        happens(failed(200));
        assertEquals(List.of(), sentAt(200));
        happens(failed(1000));
        AlertMail mail = database.inTransaction(em -> new AlertMailRepository(em).due(NOW.plusSeconds(1000), 10))
                .get(0);
        assertEquals(2, mail.suppressed());
    }

    private Event failed(int second) {
        Subject number = Subject.of(account.id(), Sample.NUMBER);
        return new TargetFailed(
                number, NOW.plusSeconds(second), "Fallback", "+41791234567", Attempt.End.NO_RESPONSE, 0);
    }
}
