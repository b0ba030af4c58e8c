package org.failoverforwarding.alert.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

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
}
