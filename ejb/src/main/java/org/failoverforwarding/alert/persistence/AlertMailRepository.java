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

    /**
     * A mail that waits until it is due.
     *
     * @param suppressed events about the same topic since the mail before, of which it tells the number
     */
    public void add(AlertRecipient recipient, StoredEvent event, String topic, Instant due, int suppressed) {
        AlertMailEntity entity = new AlertMailEntity();
        entity.recipientId = recipient.id();
        entity.eventId = event.id();
        entity.topic = topic;
        entity.state = State.WAITING.name();
        entity.due = due.toEpochMilli();
        entity.suppressed = suppressed;
        entity.outcome = DeliveryOutcome.NONE.result().name();
        entity.detail = "";
        em.persist(entity);
    }

    /** The newest mail about a topic which was sent, given up or waits. */
    public Optional<AlertMail> newest(AlertRecipient recipient, String topic) {
        return mails(em.createQuery(
                                "select m, r from AlertMail m, AlertRecipient r where r.id = m.recipientId"
                                        + " and m.recipientId = :recipient and m.topic = :topic"
                                        + " and m.state <> :needless order by m.id desc",
                                Object[].class)
                        .setParameter("recipient", recipient.id())
                        .setParameter("topic", topic)
                        .setParameter("needless", State.NOT_NEEDED.name())
                        .setMaxResults(1)
                        .getResultStream())
                .stream()
                .findFirst();
    }

    /** Counts one more event of which no mail is made. */
    public void suppress(AlertMail mail) {
        em.find(AlertMailEntity.class, mail.id()).suppress();
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
        Optional.ofNullable(em.find(AlertMailEntity.class, mail.id())).ifPresent(entity -> entity.note(mail));
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
