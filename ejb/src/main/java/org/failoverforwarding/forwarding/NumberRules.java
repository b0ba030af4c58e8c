package org.failoverforwarding.forwarding;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.failoverforwarding.number.PhoneNumber;

/**
 * The rules of one number, as the customer edits them.
 *
 * @param extension 2 to 6 digits within the account, or empty
 * @param ringTime "Timeout" of the action
 * @param redirects in the customer's order
 * @param inherited what the number gets of its telephone system and its account
 * @param customTriggers meaning of SIP status codes with {@link TriggerPreset#CUSTOM}, else empty
 * @param ddiBlock the number belongs to a direct-dial block
 * @param voicemail the account has a voicemail
 */
public record NumberRules(
        PhoneNumber number,
        String extension,
        IncomingCallAction action,
        Duration ringTime,
        ForwardingOrder order,
        List<Redirect> redirects,
        List<InheritedRedirect> inherited,
        TriggerPreset preset,
        Map<Trigger, Set<Integer>> customTriggers,
        boolean ddiBlock,
        boolean voicemail)
        implements Serializable {

    public NumberRules {
        redirects = List.copyOf(redirects);
        inherited = List.copyOf(inherited);
        customTriggers = Map.copyOf(customTriggers);
    }

    /** The own redirects, then the inherited ones. */
    public List<Redirect> effective() {
        return Stream.concat(redirects.stream(), inherited.stream().map(InheritedRedirect::redirect))
                .toList();
    }

    /** Whether a failure of that class can start a redirect of this number at all. */
    public boolean starts(Trigger trigger) {
        return switch (action) {
            case VOICEMAIL_ONLY, REJECT -> false;
            case FORWARD_ONLY, FORWARD_THEN_VOICEMAIL -> true;
            case RING_ONLY, RING_THEN_VOICEMAIL -> trigger != Trigger.NO_ANSWER && isOn(trigger);
            case RING_THEN_FORWARD, RING_FORWARD_VOICEMAIL -> trigger == Trigger.NO_ANSWER || isOn(trigger);
        };
    }

    private boolean isOn(Trigger trigger) {
        return preset == TriggerPreset.CUSTOM && trigger != Trigger.ALWAYS
                ? customTriggers.containsKey(trigger)
                : preset.starts(trigger, ddiBlock);
    }

    /** This redirect takes every call: by its trigger, or because the system is not rung. */
    public boolean isUnconditional(Redirect redirect) {
        return action.forwards() && !action.ringsSystem()
                || starts(Trigger.ALWAYS) && redirect.triggers().contains(Trigger.ALWAYS);
    }
}
