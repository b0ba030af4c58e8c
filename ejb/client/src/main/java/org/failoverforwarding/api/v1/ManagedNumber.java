package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number with all its rules.
 *
 * @param number E.164 with plus sign; a draft may have any spelling of the account's region
 * @param version of the number and all its redirects together; each change of any of them raises it; 0 in a draft
 * @param account id of the account that owns it
 * @param system id of the telephone system which takes its calls, of the same account
 * @param extension 2 to 6 digits unique in the account, or empty
 * @param displayName the forwarder's name, up to 100 characters, may be empty
 * @param action what happens with a call
 * @param ringTimeSeconds "Timeout" of the action, 5 to 300
 * @param order how the redirects follow each other
 * @param redirects in the customer's order, at most 20
 * @param preset which failures start a redirect
 * @param customTriggers SIP status codes by trigger with {@link TriggerPreset#CUSTOM}, else empty
 * @param ddiBlock the number belongs to a direct-dial block
 */
public record ManagedNumber(
        String number,
        long version,
        long account,
        long system,
        String extension,
        String displayName,
        IncomingCallAction action,
        int ringTimeSeconds,
        ForwardingOrder order,
        List<Redirect> redirects,
        TriggerPreset preset,
        Map<Trigger, Set<Integer>> customTriggers,
        boolean ddiBlock)
        implements Serializable {

    public static final int DEFAULT_RING_TIME_SECONDS = 25;

    public ManagedNumber {
        number = Absent.text(number);
        extension = Absent.text(extension);
        displayName = Absent.text(displayName);
        action = Absent.or(action, IncomingCallAction.RING_THEN_FORWARD);
        ringTimeSeconds = ringTimeSeconds == 0 ? DEFAULT_RING_TIME_SECONDS : ringTimeSeconds;
        order = Absent.or(order, ForwardingOrder.AS_LISTED);
        redirects = Absent.list(redirects);
        preset = Absent.or(preset, TriggerPreset.SIPCALL_COMPATIBLE);
        customTriggers = Absent.map(customTriggers);
    }

    /** A new number that rings its telephone system, without redirects. */
    public static ManagedNumber draft(String number, TelephoneSystem system) {
        return new ManagedNumber(
                number, 0, system.account(), system.id(), null, null, null, 0, null, null, null, null, false);
    }
}
