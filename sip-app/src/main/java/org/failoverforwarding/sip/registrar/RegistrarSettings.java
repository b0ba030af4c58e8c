package org.failoverforwarding.sip.registrar;

import java.time.Duration;
import java.util.List;

/**
 * Limits of the registrar (semantics 9.4).
 *
 * @param minExpires below it a REGISTER is answered 423, 1 to 3600 s
 * @param maxExpires longest time granted, {@code minExpires} to 3600 s
 * @param jitter granted times are shortened at random by up to this share, 0.0 to 0.5, so that systems which started
 *     together do not come back together
 * @param maxContacts bindings of one address of record
 * @param flowTimer how often a device shows, over the connection which it keeps, that it is still there (RFC 5626 §4.4);
 *     0 when nothing is asked of it
 * @param serviceRoute value for requests of registered systems (RFC 3608), usually empty
 */
public record RegistrarSettings(
        Duration minExpires,
        Duration maxExpires,
        double jitter,
        int maxContacts,
        Duration flowTimer,
        List<String> serviceRoute) {

    public static final RegistrarSettings DEFAULT = new RegistrarSettings(
            Duration.ofSeconds(60), Duration.ofSeconds(300), 0.1, 10, Duration.ofSeconds(120), List.of());

    public RegistrarSettings {
        serviceRoute = List.copyOf(serviceRoute);
        if (minExpires.isNegative() || minExpires.isZero() || maxExpires.compareTo(minExpires) < 0) {
            throw new IllegalArgumentException("Expiry bounds: " + minExpires + " to " + maxExpires);
        }
    }
}
