package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One forwarding rule of the customer.
 *
 * @param id given by the server, 0 before it is stored
 * @param designation 1 to 64 characters, unique within the number
 * @param enabled switched on by the customer
 * @param triggers what starts it; never empty
 * @param targets 1 to 10, all different
 * @param order how the targets follow each other
 * @param ringTimeSeconds of each target, 5 to 300
 * @param display what the target sees of the caller
 * @param customDisplay used only with {@link CallingPartyDisplay#CUSTOM}, else {@link CustomDisplay#NONE}
 * @param activeTimes when it applies, judged at the arrival of the call: {@link #EVERY_DAY}, {@code schedule NAME}, or
 *     entries separated by {@code |} as {@code MO-FR 08:00-17:30}, {@code 2026-12-24..2027-01-02}, {@code 12-24},
 *     {@code holidays CH-ZH}, {@code not …}, {@code only holidays CH-ZH}, {@code zone Europe/Zurich}
 */
public record Redirect(
        long id,
        String designation,
        boolean enabled,
        Set<Trigger> triggers,
        List<Target> targets,
        ForwardingOrder order,
        int ringTimeSeconds,
        CallingPartyDisplay display,
        CustomDisplay customDisplay,
        String activeTimes)
        implements Serializable {

    public static final int DEFAULT_RING_TIME_SECONDS = 15;

    /** Active at any time. */
    public static final String EVERY_DAY = "EVERY_DAY";

    public Redirect {
        designation = Absent.text(designation);
        triggers = Absent.set(triggers);
        targets = Absent.list(targets);
        order = Absent.or(order, ForwardingOrder.AS_LISTED);
        ringTimeSeconds = ringTimeSeconds == 0 ? DEFAULT_RING_TIME_SECONDS : ringTimeSeconds;
        display = Absent.or(display, CallingPartyDisplay.CALLER_NUMBER_AND_NAME);
        customDisplay = Absent.or(customDisplay, CustomDisplay.NONE);
        activeTimes = Absent.or(activeTimes, EVERY_DAY);
    }

    /** A redirect to one target that is started by every failure, on every day. */
    public static Redirect fallback(String designation, Target target) {
        Set<Trigger> failures = Set.of(
                Trigger.NOT_REGISTERED,
                Trigger.UNREACHABLE,
                Trigger.ERROR,
                Trigger.BUSY,
                Trigger.CHANNELS_FULL,
                Trigger.REJECTED,
                Trigger.NO_ANSWER,
                Trigger.UNKNOWN_NUMBER);
        return new Redirect(0, designation, true, failures, List.of(target), null, 0, null, null, null);
    }
}
