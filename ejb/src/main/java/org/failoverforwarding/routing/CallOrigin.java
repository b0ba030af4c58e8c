package org.failoverforwarding.routing;

import java.util.Optional;

/**
 * Who sent an INVITE: a carrier, or an authenticated telephone system.
 *
 * @param carrier name of the carrier, empty for a call from a telephone system
 * @param system the authenticated telephone system, empty for a call from a carrier
 */
public record CallOrigin(Optional<String> carrier, Optional<SystemSnapshot> system) {

    public static CallOrigin carrier(String name) {
        return new CallOrigin(Optional.of(name), Optional.empty());
    }

    public static CallOrigin system(SystemSnapshot system) {
        return new CallOrigin(Optional.empty(), Optional.of(system));
    }
}
