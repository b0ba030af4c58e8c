package org.failoverforwarding.alert.service;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.RetrySchedule;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.WebhookDelivery;
import org.failoverforwarding.alert.WebhookStep;
import org.failoverforwarding.event.EventSink;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.event.WebhookDisabled;
import org.failoverforwarding.event.service.EventJson;

/**
 * Sends each webhook its events, in their order, one at a time; webhooks do not wait for each other. How far one has come
 * is in the database, so that a restart neither loses nor passes over an event; the last one may be sent twice.
 */
final class WebhookCourier {

    private static final int AT_ONCE = 50;

    private final Outbox outbox;
    private final Posting posting;
    private final EventSink events;
    private final RetrySchedule schedule;
    private final Executor threads;
    private final InstantSource clock;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private final Map<Long, Long> idleAt = new HashMap<>();
    private long scanned;

    /** Sends a signed body once. */
    @FunctionalInterface
    interface Posting {
        DeliveryOutcome send(String url, String secret, String key, String json);
    }

    WebhookCourier(
            Outbox outbox,
            Posting posting,
            EventSink events,
            RetrySchedule schedule,
            Executor threads,
            InstantSource clock) {
        this.outbox = outbox;
        this.posting = posting;
        this.events = events;
        this.schedule = schedule;
        this.threads = threads;
        this.clock = clock;
    }

    /** Looks once which webhooks have something to get; called by one thread. */
    void work() {
        long last = outbox.lastEvent();
        Set<AccountId> touched = last > scanned ? outbox.accounts(scanned, last) : Set.of();
        for (Webhook webhook : outbox.webhooks(clock.instant())) {
            boolean idle = Long.valueOf(webhook.progress().reached()).equals(idleAt.get(webhook.id()));
            if ((!idle || touched.contains(webhook.account())) && busy.add(webhook.id())) {
                start(webhook);
            }
        }
        scanned = last;
    }

    private void start(Webhook webhook) {
        List<StoredEvent> next = outbox.next(webhook, AT_ONCE);
        if (next.isEmpty()) {
            idleAt.put(webhook.id(), webhook.progress().reached());
            busy.remove(webhook.id());
            return;
        }
        idleAt.remove(webhook.id());
        threads.execute(() -> {
            try {
                send(webhook.id(), next);
            } finally {
                busy.remove(webhook.id());
            }
        });
    }

    private void send(long id, List<StoredEvent> next) {
        for (StoredEvent event : next) {
            Optional<Webhook.Issued> issued = outbox.webhook(id);
            if (issued.isEmpty() || !send(issued.get(), event)) {
                return;
            }
        }
    }

    /** @return whether the next event may follow at once */
    private boolean send(Webhook.Issued issued, StoredEvent event) {
        Webhook webhook = issued.webhook();
        if (event.id() <= webhook.progress().reached()) {
            return false;
        }
        Instant started = clock.instant();
        DeliveryOutcome outcome =
                posting.send(webhook.url(), issued.secret(), webhook.id() + "-" + event.id(), EventJson.of(event));
        WebhookStep step = WebhookStep.after(webhook.progress(), event.id(), outcome, schedule, clock.instant());
        int attempt = webhook.progress().failures() + 1;
        boolean goesOn =
                outbox.note(webhook, new WebhookDelivery(webhook.id(), event.id(), started, attempt, outcome), step);
        if (goesOn && step.givenUp()) {
            events.publish(new WebhookDisabled(
                    Subject.of(webhook.account()),
                    clock.instant(),
                    webhook.url(),
                    step.progress().failingSince().orElse(started),
                    outcome.detail()));
        }
        return goesOn && step.progress().failures() == 0;
    }
}
