package org.failoverforwarding.alert.service;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertMail.State;
import org.failoverforwarding.alert.AlertText;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.EventText;
import org.failoverforwarding.alert.RetrySchedule;
import org.failoverforwarding.alert.delivery.MailRelay;
import org.failoverforwarding.number.NumberPlan;

/** Sends the mails which are due, one after the other. */
final class MailCourier {

    private static final int AT_ONCE = 20;

    private final Outbox outbox;
    private final MailRelay relay;
    private final RetrySchedule schedule;
    private final NumberPlan numbers = new NumberPlan();
    private final InstantSource clock;

    MailCourier(Outbox outbox, MailRelay relay, RetrySchedule schedule, InstantSource clock) {
        this.outbox = outbox;
        this.relay = relay;
        this.schedule = schedule;
        this.clock = clock;
    }

    void work() {
        outbox.mails(clock.instant(), AT_ONCE).forEach(this::send);
    }

    private void send(AlertMail mail) {
        Optional<EventText.Names> names = outbox.names(mail.event());
        if (names.isEmpty()) {
            outbox.note(after(mail, State.NOT_NEEDED, clock.instant(), DeliveryOutcome.NONE));
            return;
        }
        String language = mail.recipient().language();
        EventText text = new EventText(AlertText.in(language), numbers, mail.event(), names.get());
        DeliveryOutcome outcome =
                relay.send(mail.recipient().address(), language, text.subject(), text.body(mail.suppressed()));
        outbox.note(after(mail, outcome));
    }

    private AlertMail after(AlertMail mail, DeliveryOutcome outcome) {
        Instant now = clock.instant();
        if (outcome.isDelivered()) {
            return after(mail, State.SENT, now, outcome);
        }
        return schedule.next(mail.attempts() + 1, mail.event().at(), now)
                .map(due -> after(mail, State.WAITING, due, outcome))
                .orElseGet(() -> after(mail, State.GIVEN_UP, now, outcome));
    }

    /** A mail that was sent has told what was suppressed; from then on it is counted anew. */
    private static AlertMail after(AlertMail mail, State state, Instant due, DeliveryOutcome outcome) {
        int suppressed = state == State.SENT ? 0 : mail.suppressed();
        return new AlertMail(
                mail.id(), mail.recipient(), mail.event(), state, due, mail.attempts() + 1, suppressed, outcome);
    }
}
