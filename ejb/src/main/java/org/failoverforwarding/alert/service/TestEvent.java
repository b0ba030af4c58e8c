package org.failoverforwarding.alert.service;

import jakarta.json.Json;
import java.time.Instant;
import org.failoverforwarding.alert.Webhook;

/** What the test button sends: an event with the id 0 and the kind TEST, which is never stored. */
final class TestEvent {

    private TestEvent() {}

    static String json(Webhook webhook, Instant at) {
        return Json.createObjectBuilder()
                .add("id", 0)
                .add("at", at.toString())
                .add("account", webhook.account().value())
                .add("kind", "TEST")
                .add("system", 0)
                .add("number", "")
                .add("callId", "")
                .add("details", Json.createObjectBuilder())
                .build()
                .toString();
    }
}
