package org.failoverforwarding.callhistory.persistence;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.routing.TraceEntry;

/** Attempts and trace of a call as JSON text; instants are milliseconds. */
final class CallJson {

    /** Found once: looking for the provider costs more than writing a call. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final JsonGeneratorFactory GENERATORS = PROVIDER.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

    private CallJson() {}

    static String attempts(List<Attempt> attempts) {
        return write(json -> {
            for (Attempt attempt : attempts) {
                json.writeStartObject();
                write(json, attempt);
                json.writeEnd();
            }
        });
    }

    static String trace(List<TraceEntry> trace) {
        return write(json -> {
            for (TraceEntry entry : trace) {
                json.writeStartArray()
                        .write(entry.at().toEpochMilli())
                        .write(entry.code().name());
                entry.arguments().forEach(json::write);
                json.writeEnd();
            }
        });
    }

    static List<Attempt> readAttempts(String text) {
        return read(text).getValuesAs(JsonObject.class).stream()
                .map(CallJson::attempt)
                .toList();
    }

    static List<TraceEntry> readTrace(String text) {
        return read(text).getValuesAs(JsonArray.class).stream()
                .map(CallJson::traceEntry)
                .toList();
    }

    private static void write(JsonGenerator json, Attempt attempt) {
        json.write("kind", attempt.kind().name())
                .write("target", attempt.target())
                .write("redirect", attempt.redirect())
                .write("started", attempt.started().toEpochMilli());
        attempt.trigger().ifPresent(trigger -> json.write("trigger", trigger.name()));
        attempt.ringing().ifPresent(at -> json.write("ringing", at.toEpochMilli()));
        attempt.answered().ifPresent(at -> json.write("answered", at.toEpochMilli()));
        attempt.status().ifPresent(status -> json.write("status", status));
        json.write("ended", attempt.ended().toEpochMilli())
                .write("end", attempt.end().name());
    }

    private static Attempt attempt(JsonObject json) {
        return new Attempt(
                LegPlan.Kind.valueOf(json.getString("kind")),
                json.getString("target"),
                json.getString("redirect"),
                Optional.ofNullable(json.getString("trigger", null)).map(Trigger::valueOf),
                instant(json, "started").orElseThrow(),
                instant(json, "ringing"),
                instant(json, "answered"),
                instant(json, "ended").orElseThrow(),
                json.containsKey("status") ? OptionalInt.of(json.getInt("status")) : OptionalInt.empty(),
                Attempt.End.valueOf(json.getString("end")));
    }

    private static TraceEntry traceEntry(JsonArray json) {
        return new TraceEntry(
                Instant.ofEpochMilli(json.getJsonNumber(0).longValue()),
                TraceCode.valueOf(json.getString(1)),
                json.subList(2, json.size()).stream()
                        .map(argument -> ((JsonString) argument).getString())
                        .toList());
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        return json.containsKey(name)
                ? Optional.of(Instant.ofEpochMilli(json.getJsonNumber(name).longValue()))
                : Optional.empty();
    }

    private static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartArray();
            content.accept(json);
            json.writeEnd();
        }
        return text.toString();
    }

    private static JsonArray read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
