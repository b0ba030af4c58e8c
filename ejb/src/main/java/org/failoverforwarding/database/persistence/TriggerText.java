package org.failoverforwarding.database.persistence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.forwarding.Trigger;

/** Triggers and tables of SIP status codes as text. */
public final class TriggerText {

    private TriggerText() {}

    /** {@code BUSY,ERROR}, in the order of the enumeration. */
    public static String write(Set<Trigger> triggers) {
        return triggers.stream().sorted().map(Trigger::name).collect(Collectors.joining(","));
    }

    public static Set<Trigger> read(String text) {
        return words(text, ",").map(Trigger::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code 403=REJECTED,603=BUSY}, by status. */
    public static String writeMeanings(Map<Integer, Trigger> meanings) {
        return new TreeMap<>(meanings)
                .entrySet().stream()
                        .map(meaning -> meaning.getKey() + "=" + meaning.getValue())
                        .collect(Collectors.joining(","));
    }

    public static Map<Integer, Trigger> readMeanings(String text) {
        return words(text, ",")
                .map(word -> word.split("="))
                .collect(Collectors.toUnmodifiableMap(
                        parts -> Integer.valueOf(parts[0]), parts -> Trigger.valueOf(parts[1])));
    }

    /** {@code BUSY=486 600,ERROR=500}, in the order of the enumeration. */
    public static String writeCustom(Map<Trigger, Set<Integer>> custom) {
        Map<Trigger, Set<Integer>> sorted = new EnumMap<>(Trigger.class);
        sorted.putAll(custom);
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + statuses(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    public static Map<Trigger, Set<Integer>> readCustom(String text) {
        return words(text, ",")
                .map(word -> word.split("=", -1))
                .collect(Collectors.toUnmodifiableMap(
                        parts -> Trigger.valueOf(parts[0]),
                        parts -> words(parts[1], " ").map(Integer::valueOf).collect(Collectors.toUnmodifiableSet())));
    }

    private static String statuses(Set<Integer> codes) {
        return new TreeSet<>(codes).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text, String separator) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(separator));
    }
}
