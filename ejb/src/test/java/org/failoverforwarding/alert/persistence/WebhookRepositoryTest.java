package org.failoverforwarding.alert.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.Webhook.Progress;
import org.failoverforwarding.alert.WebhookDelivery;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.event.EventKind;
import org.junit.jupiter.api.Test;

class WebhookRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final Account account = database.inTransaction(em -> Sample.account(em, "Muster AG"));
    private final Webhook hook =
            in(webhooks -> webhooks.insert(Webhook.draft(account.id(), "https://example.com/a"), "secret"));

    private <T> T in(Function<WebhookRepository, T> work) {
        return database.inTransaction(em -> work.apply(new WebhookRepository(em)));
    }

    @Test
    void isReadAsItWasStored() {
        assertEquals(List.of(hook), in(webhooks -> webhooks.ofAccount(account.id())));
        assertEquals(Optional.of("secret"), in(webhooks -> webhooks.secret(hook.id())));
        Webhook changed = new Webhook(
                hook.id(),
                hook.version(),
                account.id(),
                "https://example.com/b",
                Set.of(EventKind.FLAPPING),
                false,
                Progress.NONE);
        in(webhooks -> webhooks.update(changed));
        Webhook stored = in(webhooks -> webhooks.find(hook.id())).orElseThrow();
        assertEquals(Set.of(EventKind.FLAPPING), stored.kinds());
        assertEquals(List.of(), in(webhooks -> webhooks.due(NOW)), "a disabled one is not due");
        assertThrows(ConflictException.class, () -> in(webhooks -> webhooks.update(changed)));
    }

    @Test
    void isDueWhenItsNextAttemptHasCome() {
        Progress failed = new Progress(7, 1, Optional.of(NOW), Optional.of(NOW.plusSeconds(10)));
        boolean noted = in(webhooks -> webhooks.come(hook.id(), 0, failed, true));
        assertTrue(noted);
        assertEquals(
                failed, in(webhooks -> webhooks.find(hook.id())).orElseThrow().progress());
        assertEquals(List.of(), in(webhooks -> webhooks.due(NOW.plusSeconds(9))));
        assertEquals(1, in(webhooks -> webhooks.due(NOW.plusSeconds(10))).size());
    }

    @Test
    void aReplayIsNotOverrunByTheSendingThatWasUnderWay() {
        in(webhooks -> webhooks.come(hook.id(), 0, new Progress(9, 0, Optional.empty(), Optional.empty()), true));
        in(webhooks -> webhooks.goOnFrom(hook.id(), 3));
        Progress late = new Progress(10, 0, Optional.empty(), Optional.empty());
        boolean noted = in(webhooks -> webhooks.come(hook.id(), 9, late, true));
        assertFalse(noted);
        assertEquals(
                3,
                in(webhooks -> webhooks.find(hook.id()))
                        .orElseThrow()
                        .progress()
                        .reached());
    }

    @Test
    void sendingIsNoConflictForThosePeopleWhoEditIt() {
        in(webhooks -> webhooks.come(hook.id(), 0, new Progress(9, 0, Optional.empty(), Optional.empty()), true));
        Webhook edited = in(webhooks -> webhooks.update(hook)).orElseThrow();
        assertEquals(9, edited.progress().reached());
    }

    @Test
    void attemptsComeNewestFirstAndGoWithTheWebhook() {
        DeliveryOutcome refused = new DeliveryOutcome(DeliveryOutcome.Result.REFUSED, 500, "HTTP 500", 12);
        WebhookDelivery first = new WebhookDelivery(hook.id(), 5, NOW, 1, refused);
        WebhookDelivery second = new WebhookDelivery(hook.id(), 5, NOW.plusSeconds(10), 2, refused);
        database.doInTransaction(em -> new WebhookRepository(em).add(first));
        database.doInTransaction(em -> new WebhookRepository(em).add(second));
        assertEquals(List.of(second, first), in(webhooks -> webhooks.deliveries(hook.id(), 10)));
        int forgotten = in(webhooks -> webhooks.deleteDeliveriesBefore(NOW.plusSeconds(1)));
        assertEquals(1, forgotten);
        database.doInTransaction(em -> new WebhookRepository(em).delete(hook.id(), hook.version()));
        assertEquals(List.of(), in(webhooks -> webhooks.deliveries(hook.id(), 10)));
    }
}
