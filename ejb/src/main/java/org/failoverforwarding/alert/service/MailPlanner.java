package org.failoverforwarding.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertMail.State;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.MailDecision;
import org.failoverforwarding.alert.Topic;
import org.failoverforwarding.alert.persistence.AlertMailRepository;
import org.failoverforwarding.alert.persistence.AlertRecipientRepository;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.StoredEvents;

/** Puts the mails about events into the outbox, in the transaction that stores the events. */
@ApplicationScoped
public class MailPlanner implements StoredEvents {

    private AlertRecipientRepository recipients;
    private AlertMailRepository mails;

    protected MailPlanner() {}

    @Inject
    public MailPlanner(AlertRecipientRepository recipients, AlertMailRepository mails) {
        this.recipients = recipients;
        this.mails = mails;
    }

    @Override
    public void stored(List<StoredEvent> events) {
        Map<AccountId, List<AlertRecipient>> known = new HashMap<>();
        for (StoredEvent event : events) {
            Topic.of(event)
                    .ifPresent(topic -> known.computeIfAbsent(event.account(), recipients::ofAccount).stream()
                            .filter(recipient ->
                                    recipient.enabled() && recipient.kinds().contains(event.kind()))
                            .forEach(recipient -> plan(recipient, event, topic)));
        }
    }

    private void plan(AlertRecipient recipient, StoredEvent event, Topic topic) {
        Optional<AlertMail> newest = mails.newest(recipient, topic.name());
        switch (topic.role()) {
            case BEGINS -> {
                Duration escalation = Duration.ofMinutes(recipient.afterMinutes());
                carryOut(
                        MailDecision.ofBeginning(newest.map(MailPlanner::earlier), event.at(), escalation),
                        recipient,
                        event,
                        topic,
                        newest);
            }
            case HAPPENS ->
                carryOut(
                        MailDecision.ofHappening(newest.map(MailPlanner::earlier), event.at()),
                        recipient,
                        event,
                        topic,
                        newest);
            case ENDS -> end(recipient, event, topic, newest);
        }
    }

    private void carryOut(
            MailDecision decision,
            AlertRecipient recipient,
            StoredEvent event,
            Topic topic,
            Optional<AlertMail> newest) {
        decision.due()
                .ifPresentOrElse(
                        due -> mails.add(
                                recipient,
                                event,
                                topic.stored(),
                                due,
                                newest.map(AlertMail::suppressed).orElse(0)),
                        () -> newest.ifPresent(mails::suppress));
    }

    /** Takes a waiting mail back, or tells the end to whom the beginning was told. */
    private void end(AlertRecipient recipient, StoredEvent event, Topic topic, Optional<AlertMail> beginning) {
        beginning
                .filter(mail -> mail.state() == State.WAITING && mail.attempts() == 0)
                .ifPresent(this::takeBack);
        boolean told = beginning
                .filter(mail -> mail.state() == State.SENT || mail.attempts() > 0)
                .isPresent();
        boolean endTold = mails.newest(recipient, topic.stored())
                .filter(mail ->
                        beginning.isPresent() && mail.id() > beginning.get().id())
                .isPresent();
        if (told && !endTold) {
            mails.add(recipient, event, topic.stored(), event.at(), 0);
        }
    }

    private void takeBack(AlertMail mail) {
        mails.note(new AlertMail(
                mail.id(),
                mail.recipient(),
                mail.event(),
                State.NOT_NEEDED,
                mail.due(),
                mail.attempts(),
                mail.suppressed(),
                mail.outcome()));
    }

    private static MailDecision.Earlier earlier(AlertMail mail) {
        return new MailDecision.Earlier(
                mail.state() == State.WAITING, mail.event().at());
    }
}
