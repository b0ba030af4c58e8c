package org.failoverforwarding.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as problem details (RFC 9457).
 *
 * @param status HTTP status, 400 to 599
 * @param type last part of the problem's URI, stable
 * @param title the same for every problem of the type
 * @param detail what is wrong here and how to put it right
 * @param members further members by name: field, reason, reference
 */
record Problem(int status, String type, String title, String detail, Map<String, String> members) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:failover-forwarding:problem:";

    Problem {
        members = Map.copyOf(members);
    }

    static Problem of(int status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, Map.of());
    }

    Problem with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, type, title, detail, more);
    }

    String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPES + type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        members.keySet().stream().sorted().forEach(name -> json.add(name, members.get(name)));
        JsonObject object = json.build();
        return object.toString();
    }
}
