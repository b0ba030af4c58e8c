package org.failoverforwarding.event.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.StoredEvent;

/** Row of an event; its details are a JSON object of texts. */
@Entity(name = "ServerEvent")
@Table(name = "server_event")
@SequenceGenerator(name = "server_event_seq", sequenceName = "server_event_seq", allocationSize = 1)
class ServerEventEntity {

    private static final int LONGEST_CALL_ID = 256;
    private static final int LONGEST_DETAIL = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "server_event_seq")
    Long id;

    @Column(name = "account_id")
    long accountId;

    long happened;

    String kind;

    @Column(name = "system_id")
    long systemId;

    @Column(name = "phone_number")
    String phoneNumber;

    @Column(name = "call_id")
    String callId;

    String details;

    void take(Event event) {
        accountId = event.subject().account().value();
        happened = event.at().toEpochMilli();
        kind = event.kind().name();
        systemId = event.subject().system().map(id -> id.value()).orElse(0L);
        phoneNumber = event.subject().number().map(number -> number.e164()).orElse("");
        callId = cut(event.subject().callId(), LONGEST_CALL_ID);
        details = json(event.details());
    }

    StoredEvent toEvent() {
        return new StoredEvent(
                id,
                new AccountId(accountId),
                Instant.ofEpochMilli(happened),
                EventKind.valueOf(kind),
                systemId,
                phoneNumber,
                callId,
                map(details));
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(details).forEach((name, value) -> object.add(name, cut(value, LONGEST_DETAIL)));
        return object.build().toString();
    }

    private static Map<String, String> map(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return object.keySet().stream().collect(Collectors.toMap(name -> name, object::getString));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
