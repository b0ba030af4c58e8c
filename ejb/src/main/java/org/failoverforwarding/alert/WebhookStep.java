package org.failoverforwarding.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.alert.Webhook.Progress;

/**
 * Where a webhook stands after an attempt.
 *
 * @param givenUp nothing is sent to it any more
 */
public record WebhookStep(Progress progress, boolean givenUp) {

    /** The receiver does not want this body, and will not want it later (RFC 9110 §15.5). */
    private static final Set<Integer> NEVER = Set.of(400, 413, 415, 422);

    private static final int ATTEMPTS_OF_UNWANTED = 5;

    /**
     * After an attempt with an event: on to the next one, or the same again later. An event which is refused for itself
     * five times is passed over, so that it does not hold up the others.
     */
    public static WebhookStep after(
            Progress before, long event, DeliveryOutcome outcome, RetrySchedule schedule, Instant now) {
        int failures = before.failures() + 1;
        boolean unwanted = NEVER.contains(outcome.status()) && failures >= ATTEMPTS_OF_UNWANTED;
        if (outcome.isDelivered() || unwanted) {
            return new WebhookStep(new Progress(event, 0, Optional.empty(), Optional.empty()), false);
        }
        Instant since = before.failingSince().orElse(now);
        Optional<Instant> next = schedule.next(failures, since, now);
        return new WebhookStep(new Progress(before.reached(), failures, Optional.of(since), next), next.isEmpty());
    }
}
