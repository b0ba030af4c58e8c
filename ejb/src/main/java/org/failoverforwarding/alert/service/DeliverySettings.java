package org.failoverforwarding.alert.service;

import java.time.Duration;
import org.failoverforwarding.alert.RetrySchedule;
import org.failoverforwarding.operation.Setting;

/**
 * How long it is tried and kept.
 *
 * @param patience of a webhook or mail which cannot be delivered, 1 minute to 30 days
 * @param kept events and attempts, 1 to 3660 days
 */
record DeliverySettings(Duration patience, Duration kept) {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration FIRST_RETRY_OF_MAIL = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    static DeliverySettings ofInstallation() {
        return new DeliverySettings(
                Duration.ofMinutes(Setting.number("failover.events.patience", 1_440, 1, 43_200)),
                Duration.ofDays(Setting.number("failover.events.kept", 30, 1, 3_660)));
    }

    RetrySchedule webhooks() {
        return new RetrySchedule(FIRST_RETRY, LONGEST_PAUSE, patience);
    }

    RetrySchedule mails() {
        return new RetrySchedule(FIRST_RETRY_OF_MAIL, LONGEST_PAUSE, patience);
    }
}
