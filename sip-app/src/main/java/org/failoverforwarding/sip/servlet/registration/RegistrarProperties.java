package org.failoverforwarding.sip.servlet.registration;

import java.util.List;
import org.failoverforwarding.sip.registrar.RegistrarSettings;
import org.failoverforwarding.sip.servlet.Property;

/** The registrar's settings as system properties of the server. */
final class RegistrarProperties {

    private RegistrarProperties() {}

    static RegistrarSettings read() {
        RegistrarSettings defaults = RegistrarSettings.DEFAULT;
        String route = Property.text("failover.registrar.service-route", "");
        return new RegistrarSettings(
                Property.seconds(
                        "failover.registrar.min-expires",
                        (int) defaults.minExpires().toSeconds(),
                        1,
                        3600),
                Property.seconds(
                        "failover.registrar.max-expires",
                        (int) defaults.maxExpires().toSeconds(),
                        1,
                        3600),
                defaults.jitter(),
                Property.number("failover.registrar.max-contacts", defaults.maxContacts(), 1, 100),
                route.isBlank() ? List.of() : List.of(route));
    }
}
