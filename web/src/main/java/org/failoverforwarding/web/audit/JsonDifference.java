package org.failoverforwarding.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The values in which two JSON texts differ, by their path; identities and version counters tell people nothing. */
public final class JsonDifference {

    private static final Pattern NOISE = Pattern.compile("(.*\\.)?(id|version)");

    private final Map<String, String> values = new TreeMap<>();

    private JsonDifference() {}

    /** One value that differs; an empty text where it is missing. */
    public record Change(String path, String before, String after) implements Serializable {}

    /** What differs between two JSON objects, in the order of the paths. */
    public static List<Change> between(String before, String after) {
        Map<String, String> old = flat(before);
        Map<String, String> now = flat(after);
        TreeMap<String, String> paths = new TreeMap<>(old);
        paths.putAll(now);
        List<Change> changes = new ArrayList<>();
        for (String path : paths.keySet()) {
            if (!NOISE.matcher(path).matches() && !Objects.equals(old.get(path), now.get(path))) {
                changes.add(new Change(path, old.getOrDefault(path, ""), now.getOrDefault(path, "")));
            }
        }
        return changes;
    }

    private static Map<String, String> flat(String json) {
        JsonDifference reading = new JsonDifference();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonStructure root = reader.read();
            reading.read("", root);
        }
        return reading.values;
    }

    private void read(String path, JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().forEach((name, child) -> read(path.isEmpty() ? name : path + "." + name, child));
            case ARRAY -> {
                for (int i = 0; i < value.asJsonArray().size(); i++) {
                    read(path + "[" + (i + 1) + "]", value.asJsonArray().get(i));
                }
            }
            case STRING -> values.put(path, ((JsonString) value).getString());
            case NUMBER, TRUE, FALSE -> values.put(path, value.toString());
            case NULL -> values.put(path, "");
        }
    }
}
