package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * One attempt to send an event to a webhook.
 *
 * @param event id of the event
 * @param attempt 1 for the first
 */
public record WebhookDelivery(long event, Instant at, int attempt, DeliveryOutcome outcome) implements Serializable {}
