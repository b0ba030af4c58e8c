package org.failoverforwarding.web.live;

import java.time.Instant;
import java.util.List;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.SystemState;

/**
 * Whether calls reach a telephone system now.
 *
 * @param kind shown as colour, icon and word
 * @param bindings valid now
 * @param health as watched
 * @param callsNow calls connected to it or ringing it
 */
public record Registration(Kind kind, List<Binding> bindings, HealthState health, int callsNow) {

    static final Registration UNKNOWN = new Registration(Kind.UNKNOWN, List.of(), HealthState.UNKNOWN, 0);

    /** What a person needs to know, from good to unknown. */
    public enum Kind {
        REGISTERED("good", "pi-check-circle"),
        REACHABLE("good", "pi-check-circle"),
        UNSTABLE("warn", "pi-exclamation-triangle"),
        DOWN("bad", "pi-times-circle"),
        NOT_REGISTERED("bad", "pi-times-circle"),
        UNKNOWN("idle", "pi-question-circle");

        private final String style;
        private final String icon;

        Kind(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String getStyle() {
            return style;
        }

        public String getIcon() {
            return icon;
        }
    }

    public Registration {
        bindings = List.copyOf(bindings);
    }

    /** Judges the live state of a system. */
    static Registration of(boolean staticTrunk, SystemState state, Instant now) {
        List<Binding> valid = state.bindings().stream()
                .filter(binding -> binding.isValid(now))
                .toList();
        return new Registration(kind(staticTrunk, valid, state.health()), valid, state.health(), state.channelsInUse());
    }

    private static Kind kind(boolean staticTrunk, List<Binding> valid, HealthState health) {
        if (!staticTrunk && valid.isEmpty()) {
            return Kind.NOT_REGISTERED;
        }
        return switch (health) {
            case DOWN -> Kind.DOWN;
            case SUSPECT, RECOVERING -> Kind.UNSTABLE;
            case UP -> staticTrunk ? Kind.REACHABLE : Kind.REGISTERED;
            case UNKNOWN -> staticTrunk ? Kind.UNKNOWN : Kind.REGISTERED;
        };
    }

    public Kind getKind() {
        return kind;
    }

    public List<Binding> getBindings() {
        return bindings;
    }

    public HealthState getHealth() {
        return health;
    }
}
