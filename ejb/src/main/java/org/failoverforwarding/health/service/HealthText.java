package org.failoverforwarding.health.service;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Silence;
import org.failoverforwarding.health.SystemHealth;

/** The form of a system's health in the cache: fields separated by {@code |}, times in milliseconds. */
final class HealthText {

    private static final int FIELDS = 8;

    private HealthText() {}

    static String write(SystemHealth health) {
        String swings = health.swings().stream()
                .map(time -> Long.toString(time.toEpochMilli()))
                .collect(Collectors.joining(","));
        return String.join(
                "|",
                health.state().name(),
                Long.toString(health.since().toEpochMilli()),
                health.cause().name(),
                Integer.toString(health.misses()),
                Integer.toString(health.successes()),
                health.silence().name(),
                Long.toString(health.stickyUntil().toEpochMilli()),
                swings);
    }

    /** Only the state, which stands first. */
    static HealthState state(String text) {
        return HealthState.valueOf(text.substring(0, text.indexOf('|')));
    }

    static SystemHealth read(String text) {
        String[] fields = text.split("\\|", FIELDS);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Health has " + FIELDS + " fields: " + text);
        }
        List<Instant> swings = Arrays.stream(fields[7].split(","))
                .filter(time -> !time.isEmpty())
                .map(HealthText::instant)
                .toList();
        return new SystemHealth(
                HealthState.valueOf(fields[0]),
                instant(fields[1]),
                HealthSignal.valueOf(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                Silence.valueOf(fields[5]),
                instant(fields[6]),
                swings);
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
