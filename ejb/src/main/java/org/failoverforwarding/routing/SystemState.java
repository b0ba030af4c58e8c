package org.failoverforwarding.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;

/**
 * The live side of a telephone system at the arrival of a call.
 *
 * @param bindings valid at that instant, highest q first
 * @param channelsInUse calls now connected to it or ringing it
 */
public record SystemState(List<Binding> bindings, HealthState health, int channelsInUse) {

    public SystemState {
        bindings = List.copyOf(bindings);
    }

    /** When the last of its bindings ends, as ISO 8601; empty where it has none. */
    String registeredUntil() {
        return bindings.stream()
                .map(Binding::expires)
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("");
    }

    /** Looks up the live side of any telephone system, from memory. */
    @FunctionalInterface
    public interface Source {
        SystemState of(SystemSnapshot system);
    }
}
