package org.failoverforwarding.forwarding;

import java.util.Set;

/** Named sets of failures that start a redirect (semantics 9.2); NO_ANSWER is left to the action. */
public enum TriggerPreset {
    SIPCALL_COMPATIBLE(Set.of(
            Trigger.NOT_REGISTERED,
            Trigger.UNREACHABLE,
            Trigger.ERROR,
            Trigger.BUSY,
            Trigger.CHANNELS_FULL,
            Trigger.REJECTED,
            Trigger.UNKNOWN_NUMBER)),
    OUTAGE_ONLY(Set.of(Trigger.NOT_REGISTERED, Trigger.UNREACHABLE, Trigger.ERROR, Trigger.CHANNELS_FULL)),
    /** Status 408, 480, 503, 504 and failures of the transport. */
    STRICT(Set.of(Trigger.NOT_REGISTERED, Trigger.UNREACHABLE, Trigger.ERROR)),
    /** The customer's own lists of status codes. */
    CUSTOM(Set.of());

    private final Set<Trigger> triggers;

    TriggerPreset(Set<Trigger> triggers) {
        this.triggers = triggers;
    }

    /**
     * Whether a failure of that class starts a redirect. DEFLECTED and ALWAYS are left to the redirect alone.
     *
     * @param ddiBlock the number belongs to a direct-dial block, where an unknown number is the caller's mistake
     */
    public boolean starts(Trigger trigger, boolean ddiBlock) {
        if (trigger == Trigger.DEFLECTED || trigger == Trigger.ALWAYS) {
            return true;
        }
        return triggers.contains(trigger) && !(ddiBlock && trigger == Trigger.UNKNOWN_NUMBER);
    }

    /** Status codes which alone count as failure, or an empty set where all do. */
    public Set<Integer> onlyStatus() {
        return this == STRICT ? Set.of(408, 480, 503, 504) : Set.of();
    }
}
