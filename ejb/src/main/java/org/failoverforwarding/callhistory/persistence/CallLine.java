package org.failoverforwarding.callhistory.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.failoverforwarding.callhistory.CallDetailRecord;

/** A call detail record as one line of JSON, with the columns of its row. */
final class CallLine {

    private CallLine() {}

    static String write(CallDetailRecord call) {
        CallRow row = CallRow.of(call);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject()
                    .write("callId", row.callId())
                    .write("account", row.account())
                    .write("called", row.called())
                    .write("caller", row.caller())
                    .write("callerName", row.callerName())
                    .write("withheld", row.withheld())
                    .write("origin", row.origin())
                    .write("arrived", row.arrived());
            row.answered().ifPresent(answered -> json.write("answered", answered));
            json.write("ended", row.ended()).write("result", row.result());
            row.trigger().ifPresent(trigger -> json.write("trigger", trigger));
            json.write("finalStatus", row.finalStatus())
                    .write("attempts", row.attempts())
                    .write("trace", row.trace())
                    .writeEnd();
        }
        return text.toString();
    }

    /** @throws RuntimeException when the line is not a call detail record */
    static CallDetailRecord read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return row(reader.readObject()).toCall();
        }
    }

    private static CallRow row(JsonObject json) {
        return new CallRow(
                json.getString("callId"),
                number(json, "account"),
                json.getString("called"),
                json.getString("caller"),
                json.getString("callerName"),
                json.getBoolean("withheld"),
                json.getString("origin"),
                number(json, "arrived"),
                json.containsKey("answered") ? Optional.of(number(json, "answered")) : Optional.empty(),
                number(json, "ended"),
                json.getString("result"),
                Optional.ofNullable(json.getJsonString("trigger")).map(JsonString::getString),
                json.getInt("finalStatus"),
                json.getString("attempts"),
                json.getString("trace"));
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValue();
    }
}
