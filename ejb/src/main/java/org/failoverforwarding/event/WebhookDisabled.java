package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;

/**
 * A webhook failed for so long that nothing is sent to it any more.
 *
 * @param detail of the last attempt
 */
public record WebhookDisabled(Subject subject, Instant at, String url, Instant failingSince, String detail)
        implements Event {

    @Override
    public EventKind kind() {
        return EventKind.WEBHOOK_DISABLED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("url", url, "failingSince", failingSince.toString(), "detail", detail);
    }
}
