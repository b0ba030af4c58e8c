package org.failoverforwarding.event.service;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import org.failoverforwarding.event.StoredEvent;

/** An event as JSON for webhooks and streams, the same as the REST interface gives it. */
public final class EventJson {

    private EventJson() {}

    public static String of(StoredEvent event) {
        JsonObjectBuilder details = Json.createObjectBuilder();
        new TreeMap<>(event.details()).forEach(details::add);
        return Json.createObjectBuilder()
                .add("id", event.id())
                .add("at", event.at().toString())
                .add("account", event.account().value())
                .add("kind", event.kind().name())
                .add("system", event.system())
                .add("number", event.number())
                .add("callId", event.callId())
                .add("details", details)
                .build()
                .toString();
    }
}
