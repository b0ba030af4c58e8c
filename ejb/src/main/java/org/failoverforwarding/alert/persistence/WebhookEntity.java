package org.failoverforwarding.alert.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.event.persistence.KindText;

/** Row of a webhook; instants that are not there are 0. */
@Entity(name = "Webhook")
@Table(name = "webhook")
@SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq", allocationSize = 50)
class WebhookEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    Long id;

    @Version
    long version;

    @Column(name = "account_id")
    long accountId;

    String url;

    String kinds;

    boolean enabled;

    String secret;

    long reached;

    int failures;

    @Column(name = "failing_since")
    long failingSince;

    @Column(name = "next_attempt")
    long nextAttempt;

    void take(Webhook webhook) {
        accountId = webhook.account().value();
        url = webhook.url();
        kinds = KindText.write(webhook.kinds());
        enabled = webhook.enabled();
    }

    void come(Webhook.Progress progress) {
        reached = progress.reached();
        failures = progress.failures();
        failingSince = progress.failingSince().map(Instant::toEpochMilli).orElse(0L);
        nextAttempt = progress.nextAttempt().map(Instant::toEpochMilli).orElse(0L);
    }

    void replaceSecret(String replacement) {
        secret = replacement;
    }

    Webhook toWebhook() {
        return new Webhook(
                id,
                version,
                new AccountId(accountId),
                url,
                KindText.read(kinds),
                enabled,
                new Webhook.Progress(reached, failures, instant(failingSince), instant(nextAttempt)));
    }

    private static Optional<Instant> instant(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
