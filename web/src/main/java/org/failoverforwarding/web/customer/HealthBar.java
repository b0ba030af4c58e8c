package org.failoverforwarding.web.customer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthState;

/**
 * A stretch of time in which a telephone system was in one state or another, as parts of a bar.
 *
 * @param parts from left to right, {@value #WIDTH} wide together
 */
public record HealthBar(List<Part> parts) {

    public static final int WIDTH = 1000;

    private static final int TELLING = WIDTH / 10;

    public HealthBar {
        parts = List.copyOf(parts);
    }

    /** A part of the bar in one state. */
    public record Part(double from, double width, HealthState state) {}

    /**
     * The bar of the time before an instant.
     *
     * @param changes newest first
     * @param now state where there was no change
     */
    static HealthBar before(Instant end, Duration length, List<HealthChange> changes, HealthState now) {
        List<Part> parts = new ArrayList<>();
        Instant start = end.minus(length);
        Instant until = end;
        HealthState state = changes.isEmpty() ? now : changes.get(0).to();
        for (HealthChange change : changes) {
            Instant at = change.at().isBefore(start) ? start : change.at();
            if (at.isBefore(until)) {
                parts.add(0, part(start, length, at, until, state));
                until = at;
            }
            state = change.from();
        }
        if (until.isAfter(start)) {
            parts.add(0, part(start, length, start, until, changes.isEmpty() ? now : stateAt(start, changes)));
        }
        return new HealthBar(parts);
    }

    /** What it was when the bar begins: what the first later change came from. */
    private static HealthState stateAt(Instant start, List<HealthChange> changes) {
        HealthState state = changes.get(0).to();
        for (HealthChange change : changes) {
            if (!change.at().isAfter(start)) {
                return change.to();
            }
            state = change.from();
        }
        return state;
    }

    private static Part part(Instant start, Duration length, Instant from, Instant to, HealthState state) {
        double scale = (double) WIDTH / length.toMillis();
        return new Part(
                Duration.between(start, from).toMillis() * scale,
                Duration.between(from, to).toMillis() * scale,
                state);
    }

    /** Share of the time in which it could take calls, of the time for which its state is known; 1 where none is. */
    public double available() {
        double known = width(HealthState.UP) + width(HealthState.SUSPECT) + width(HealthState.RECOVERING);
        double down = width(HealthState.DOWN);
        return known + down == 0 ? 1 : known / (known + down);
    }

    private double width(HealthState state) {
        return parts.stream()
                .filter(part -> part.state() == state)
                .mapToDouble(Part::width)
                .sum();
    }

    /** Whether the state is known for any of it. */
    public boolean isKnown() {
        return width(HealthState.UNKNOWN) < WIDTH;
    }

    /** Whether the state is known for so much of it that its share tells something. */
    public boolean isTelling() {
        return WIDTH - width(HealthState.UNKNOWN) >= TELLING;
    }
}
