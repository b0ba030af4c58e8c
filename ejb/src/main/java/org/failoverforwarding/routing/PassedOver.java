package org.failoverforwarding.routing;

/**
 * Why a redirect or target was not used; its name is an argument of the trace and a key of the message bundles. A target
 * may also be passed over for a {@code Trigger} of its system or a {@code NumberRefused.Reason}.
 */
public enum PassedOver {
    SWITCHED_OFF,
    OTHER_TRIGGER,
    NOT_ACTIVE_NOW,
    ALREADY_RUNG,
    NOT_IN_ACCOUNT,
    NO_CARRIER,
    FORWARDED_CALL_LIMIT
}
