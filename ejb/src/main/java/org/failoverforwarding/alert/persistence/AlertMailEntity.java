package org.failoverforwarding.alert.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertMail.State;

/** Row of an e-mail that was sent or waits to be. */
@Entity(name = "AlertMail")
@Table(name = "alert_mail")
@SequenceGenerator(name = "alert_mail_seq", sequenceName = "alert_mail_seq", allocationSize = 50)
class AlertMailEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_mail_seq")
    Long id;

    @Column(name = "recipient_id")
    long recipientId;

    @Column(name = "event_id")
    long eventId;

    String topic;

    String state;

    long due;

    int attempts;

    int suppressed;

    long finished;

    String outcome;

    String detail;

    // changes are made here, because only an entity's own methods are woven to report them

    void note(AlertMail mail) {
        state = mail.state().name();
        due = mail.due().toEpochMilli();
        attempts = mail.attempts();
        finished = mail.state() == State.WAITING ? 0 : mail.due().toEpochMilli();
        outcome = mail.outcome().result().name();
        detail = mail.outcome().detail();
        suppressed = mail.suppressed();
    }

    void suppress() {
        suppressed++;
    }
}
