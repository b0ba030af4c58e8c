package org.failoverforwarding.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertMail.State;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.persistence.EventRepository;

/** Stored e-mails of alerts: those that wait outlive a restart of the server. */
@ApplicationScoped
public class AlertMailRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected AlertMailRepository() {}

    public AlertMailRepository(EntityManager em) {
        this.em = em;
    }

    /** A mail that waits until it is due. */
    public void add(AlertRecipient recipient, StoredEvent event, String topic, Instant due) {
        AlertMailEntity entity = new AlertMailEntity();
        entity.recipientId = recipient.id();
        entity.eventId = event.id();
        entity.topic = topic;
        entity.state = State.WAITING.name();
        entity.due = due.toEpochMilli();
        entity.outcome = DeliveryOutcome.NONE.result().name();
        entity.detail = "";
        em.persist(entity);
    }

    /** Counts an event for which no mail is made on the newest mail about the same topic since an instant, if any. */
    public boolean suppress(AlertRecipient recipient, String topic, Instant since) {
        Optional<AlertMailEntity> newest = em.createQuery(
                        "select m from AlertMail m, ServerEvent e where m.recipientId = :recipient"
                                + " and m.topic = :topic and e.id = m.eventId and e.happened > :since"
                                + " and m.state <> :needless order by m.id desc",
                        AlertMailEntity.class)
                .setParameter("recipient", recipient.id())
                .setParameter("topic", topic)
                .setParameter("since", since.toEpochMilli())
                .setParameter("needless", State.NOT_NEEDED.name())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        newest.ifPresent(mail -> mail.suppressed++);
        return newest.isPresent();
    }

    /** Waiting ones whose time has come, the longest waiting first. */
    public List<AlertMail> due(Instant now, int limit) {
        return mails(em.createQuery(
                        "select m, r from AlertMail m, AlertRecipient r where r.id = m.recipientId"
                                + " and m.state = :waiting and m.due <= :now order by m.due, m.id",
                        Object[].class)
                .setParameter("waiting", State.WAITING.name())
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultStream());
    }

    /** Newest first. */
    public List<AlertMail> ofAccount(AccountId account, int limit) {
        return mails(em.createQuery(
                        "select m, r from AlertMail m, AlertRecipient r where r.id = m.recipientId"
                                + " and r.accountId = :account order by m.id desc",
                        Object[].class)
                .setParameter("account", account.value())
                .setMaxResults(limit)
                .getResultStream());
    }

    /** Notes what came of an attempt; a mail that still waits is due then. */
    public void note(AlertMail mail) {
        Optional.ofNullable(em.find(AlertMailEntity.class, mail.id())).ifPresent(entity -> {
            entity.state = mail.state().name();
            entity.due = mail.due().toEpochMilli();
            entity.attempts = mail.attempts();
            entity.finished = mail.state() == State.WAITING ? 0 : mail.due().toEpochMilli();
            entity.outcome = mail.outcome().result().name();
            entity.detail = mail.outcome().detail();
        });
    }

    /** Forgets mails which were finished before an instant. */
    public int deleteFinishedBefore(Instant at) {
        return em.createQuery("delete from AlertMail m where m.state <> :waiting and m.finished < :at")
                .setParameter("waiting", State.WAITING.name())
                .setParameter("at", at.toEpochMilli())
                .executeUpdate();
    }

    private List<AlertMail> mails(Stream<Object[]> rows) {
        EventRepository events = new EventRepository(em);
        return rows.flatMap(row -> mail((AlertMailEntity) row[0], (AlertRecipientEntity) row[1], events).stream())
                .toList();
    }

    /** Empty when its event is no longer kept. */
    private static Optional<AlertMail> mail(AlertMailEntity mail, AlertRecipientEntity to, EventRepository events) {
        return events.find(mail.eventId)
                .map(event -> new AlertMail(
                        mail.id,
                        to.toRecipient(),
                        event,
                        State.valueOf(mail.state),
                        Instant.ofEpochMilli(mail.due),
                        mail.attempts,
                        mail.suppressed,
                        new DeliveryOutcome(DeliveryOutcome.Result.valueOf(mail.outcome), 0, mail.detail, 0)));
    }
}
