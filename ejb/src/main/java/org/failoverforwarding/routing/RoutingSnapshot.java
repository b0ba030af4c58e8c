package org.failoverforwarding.routing;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.InheritedRedirect;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Everything that decides the way of a call to one number, as one immutable value from memory.
 *
 * @param number the called number
 * @param extension 2 to 6 digits within the account, or empty
 * @param displayName the forwarder's name, "Muster AG"
 * @param action what happens with a call
 * @param ringTime "Timeout" of the action, 5 to 300 s, from the first 18x of the system
 * @param system the telephone system which takes the calls
 * @param order how the redirects follow each other
 * @param redirects its own, in the customer's order
 * @param inherited what it gets of its telephone system and its account
 * @param preset which failures start a redirect
 * @param customTriggers meaning of SIP status codes with {@link TriggerPreset#CUSTOM}, else empty
 * @param ddiBlock the number belongs to a direct-dial block
 * @param version of the rules, for the trace
 */
public record RoutingSnapshot(
        PhoneNumber number,
        String extension,
        String displayName,
        AccountSnapshot account,
        SystemSnapshot system,
        IncomingCallAction action,
        Duration ringTime,
        ForwardingOrder order,
        List<Redirect> redirects,
        List<InheritedRedirect> inherited,
        TriggerPreset preset,
        Map<Trigger, Set<Integer>> customTriggers,
        boolean ddiBlock,
        long version)
        implements Serializable {

    public RoutingSnapshot {
        redirects = List.copyOf(redirects);
        inherited = List.copyOf(inherited);
        customTriggers = Map.copyOf(customTriggers);
    }

    /**
     * The same number with other redirects of its own.
     *
     * @param shared what it may inherit
     */
    public RoutingSnapshot withRedirects(List<Redirect> own, SharedRedirects shared) {
        return new RoutingSnapshot(
                number,
                extension,
                displayName,
                account,
                system,
                action,
                ringTime,
                order,
                own,
                shared.inheritedBy(action, own),
                preset,
                customTriggers,
                ddiBlock,
                version);
    }

    /** The rules alone, to be judged before they are saved. */
    public NumberRules rules() {
        return new NumberRules(
                number,
                extension,
                action,
                ringTime,
                order,
                redirects,
                inherited,
                preset,
                customTriggers,
                ddiBlock,
                account.voicemail().isPresent());
    }
}
