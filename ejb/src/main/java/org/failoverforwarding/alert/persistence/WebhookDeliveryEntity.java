package org.failoverforwarding.alert.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.WebhookDelivery;

/** Row of an attempt to send an event to a webhook. */
@Entity(name = "WebhookDelivery")
@Table(name = "webhook_delivery")
@SequenceGenerator(name = "webhook_delivery_seq", sequenceName = "webhook_delivery_seq", allocationSize = 50)
class WebhookDeliveryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_delivery_seq")
    Long id;

    @Column(name = "webhook_id")
    long webhookId;

    @Column(name = "event_id")
    long eventId;

    long attempted;

    int attempt;

    String outcome;

    int status;

    String detail;

    long millis;

    void take(WebhookDelivery delivery) {
        webhookId = delivery.webhook();
        eventId = delivery.event();
        attempted = delivery.at().toEpochMilli();
        attempt = delivery.attempt();
        outcome = delivery.outcome().result().name();
        status = delivery.outcome().status();
        detail = delivery.outcome().detail();
        millis = delivery.outcome().millis();
    }

    WebhookDelivery toDelivery() {
        return new WebhookDelivery(
                webhookId,
                eventId,
                Instant.ofEpochMilli(attempted),
                attempt,
                new DeliveryOutcome(DeliveryOutcome.Result.valueOf(outcome), status, detail, millis));
    }
}
