package org.failoverforwarding.number.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.database.persistence.TargetText;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.number.PhoneNumber;

/** Takes the rules of a number from the JSON of the audit log: everything but its system, extension and name. */
final class StoredRules {

    private final JsonObject json;
    private final Function<String, Optional<ActiveTimes>> schedules;

    /** @param schedules the account's schedules by name, as they are now */
    StoredRules(String text, Function<String, Optional<ActiveTimes>> schedules) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        this.schedules = schedules;
    }

    /** The present number with these rules; a redirect that exists no more becomes a new one. */
    ManagedNumber over(ManagedNumber present) {
        return present.withAction(constant(json, "action", IncomingCallAction.class), duration(json, "ringTime"))
                .withTriggers(
                        constant(json, "order", ForwardingOrder.class),
                        constant(json, "preset", TriggerPreset.class),
                        customTriggers())
                .withRedirects(json.getJsonArray("redirects").getValuesAs(JsonObject.class).stream()
                        .map(this::redirect)
                        .map(redirect -> present.redirect(redirect.id()).isPresent() ? redirect : redirect.withId(0))
                        .toList());
    }

    private Redirect redirect(JsonObject from) {
        return new Redirect(
                from.getJsonNumber("id").longValue(),
                from.getString("designation"),
                from.getBoolean("enabled"),
                texts(from, "triggers").stream().map(Trigger::valueOf).collect(Collectors.toSet()),
                texts(from, "targets").stream().map(TargetText::read).toList(),
                constant(from, "order", ForwardingOrder.class),
                duration(from, "ringTime"),
                constant(from, "display", CallingPartyDisplay.class),
                customDisplay(from),
                activeTimes(from.getString("activeTimes")));
    }

    private static Optional<CustomDisplay> customDisplay(JsonObject from) {
        return from.isNull("customDisplay")
                ? Optional.empty()
                : Optional.of(from.getJsonObject("customDisplay"))
                        .map(display -> new CustomDisplay(
                                new PhoneNumber(display.getString("number")), display.getString("nameTemplate")));
    }

    private ActiveTimes activeTimes(String text) {
        try {
            return ActiveTimesText.parse(text, schedules);
        } catch (ActiveTimesRefused e) {
            throw new ValidationException(
                    "activeTimes", "schedule-gone", "This version uses active times which are no more: " + e.entry());
        }
    }

    private Map<Trigger, Set<Integer>> customTriggers() {
        Map<Trigger, Set<Integer>> triggers = new EnumMap<>(Trigger.class);
        json.getJsonObject("customTriggers")
                .forEach((name, codes) -> triggers.put(Trigger.valueOf(name), codes(codes.asJsonArray())));
        return triggers;
    }

    private static Set<Integer> codes(JsonArray codes) {
        return codes.getValuesAs(JsonNumber::intValue).stream().collect(Collectors.toSet());
    }

    private static List<String> texts(JsonObject from, String name) {
        JsonValue value = from.get(name);
        return value.asJsonArray().getValuesAs(JsonString::getString);
    }

    private static Duration duration(JsonObject from, String name) {
        return Duration.parse(from.getString(name));
    }

    private static <E extends Enum<E>> E constant(JsonObject from, String name, Class<E> type) {
        return Enum.valueOf(type, from.getString(name));
    }
}
