package org.failoverforwarding.alert;

import java.util.Optional;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.health.HealthState;

/**
 * What a mail about an event is about, so that repetitions and the end of a trouble are recognised.
 *
 * @param name the same for the beginning and the end of the same trouble
 */
public record Topic(Role role, String name) {

    /** What the event means for the trouble. */
    public enum Role {
        /** The trouble begins and lasts until its end. */
        BEGINS,
        ENDS,
        /** It is over as soon as it is seen. */
        HAPPENS
    }

    /** Of an event; empty for one which is not worth a mail, such as a system that becomes suspect. */
    public static Optional<Topic> of(StoredEvent event) {
        return switch (event.kind()) {
            case HEALTH_CHANGED -> ofHealth(event);
            case FALLBACK_ACTIVATED -> Optional.of(new Topic(Role.BEGINS, "FALLBACK " + event.number()));
            case FALLBACK_ENDED -> Optional.of(new Topic(Role.ENDS, "FALLBACK " + event.number()));
            case FLAPPING, REGISTRATION_CHANGED ->
                Optional.of(new Topic(Role.HAPPENS, event.kind() + " " + event.system()));
            case TARGET_FAILED, LOOP_STOPPED, RULE_CHANGED, CALL_ENDED ->
                Optional.of(new Topic(Role.HAPPENS, event.kind() + " " + event.number()));
            case EMERGENCY_MODE ->
                Optional.of(new Topic(
                        Role.HAPPENS,
                        event.kind() + " " + event.detail("state") + " "
                                + (event.number().isEmpty() ? event.account().value() : event.number())));
            case CAP_REACHED, WEBHOOK_DISABLED ->
                Optional.of(new Topic(
                        Role.HAPPENS, event.kind() + " " + event.account().value()));
        };
    }

    private static Optional<Topic> ofHealth(StoredEvent event) {
        HealthState from = HealthState.valueOf(event.detail("from"));
        HealthState to = HealthState.valueOf(event.detail("to"));
        String name = "HEALTH " + event.system();
        if (to == HealthState.DOWN) {
            return from == HealthState.RECOVERING ? Optional.empty() : Optional.of(new Topic(Role.BEGINS, name));
        }
        boolean back = to == HealthState.UP && (from == HealthState.RECOVERING || from == HealthState.DOWN);
        return back ? Optional.of(new Topic(Role.ENDS, name)) : Optional.empty();
    }

    /** The topic under which the mail itself is kept. */
    public String stored() {
        return role == Role.ENDS ? name + " end" : name;
    }
}
