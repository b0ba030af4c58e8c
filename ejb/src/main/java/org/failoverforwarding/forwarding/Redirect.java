package org.failoverforwarding.forwarding;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One forwarding rule of the customer.
 *
 * @param id its identity, unique in the installation
 * @param designation 1 to 64 characters, unique within the number
 * @param enabled switched on by the customer
 * @param triggers what starts it; never empty
 * @param targets 1 to 10, all different
 * @param order how the targets follow each other
 * @param ringTime of each target, 5 to 300 s
 * @param display what the target sees of the caller
 * @param customDisplay present only with {@link CallingPartyDisplay#CUSTOM}
 * @param activeTimes when the redirect applies, judged at the arrival of the INVITE
 */
public record Redirect(
        long id,
        String designation,
        boolean enabled,
        Set<Trigger> triggers,
        List<Target> targets,
        ForwardingOrder order,
        Duration ringTime,
        CallingPartyDisplay display,
        Optional<CustomDisplay> customDisplay,
        ActiveTimes activeTimes)
        implements Serializable {

    public Redirect {
        triggers = Set.copyOf(triggers);
        targets = List.copyOf(targets);
    }

    /** The same rule under another identity; 0 for one that is not stored yet. */
    public Redirect withId(long newId) {
        return new Redirect(
                newId, designation, enabled, triggers, targets, order, ringTime, display, customDisplay, activeTimes);
    }

    /** The same rule, switched on or off. */
    public Redirect withEnabled(boolean nowEnabled) {
        return new Redirect(
                id, designation, nowEnabled, triggers, targets, order, ringTime, display, customDisplay, activeTimes);
    }

    /** The same rule, not started by these. */
    public Redirect withoutTriggers(Set<Trigger> others) {
        Set<Trigger> remaining =
                triggers.stream().filter(trigger -> !others.contains(trigger)).collect(Collectors.toSet());
        return remaining.size() == triggers.size()
                ? this
                : new Redirect(
                        id,
                        designation,
                        enabled,
                        remaining,
                        targets,
                        order,
                        ringTime,
                        display,
                        customDisplay,
                        activeTimes);
    }

    /** The same rule towards other targets. */
    public Redirect withTargets(List<Target> newTargets) {
        return new Redirect(
                id, designation, enabled, triggers, newTargets, order, ringTime, display, customDisplay, activeTimes);
    }
}
