package org.failoverforwarding.sip.servlet.registration;

import java.time.Duration;
import java.util.List;
import org.failoverforwarding.sip.registrar.RegistrarSettings;

/** The registrar's settings as system properties of the server. */
final class RegistrarProperties {

    private RegistrarProperties() {}

    static RegistrarSettings read() {
        RegistrarSettings defaults = RegistrarSettings.DEFAULT;
        String route = System.getProperty("failover.registrar.service-route", "");
        return new RegistrarSettings(
                seconds("failover.registrar.min-expires", defaults.minExpires()),
                seconds("failover.registrar.max-expires", defaults.maxExpires()),
                defaults.jitter(),
                Integer.getInteger("failover.registrar.max-contacts", defaults.maxContacts()),
                route.isBlank() ? List.of() : List.of(route));
    }

    private static Duration seconds(String property, Duration otherwise) {
        return Duration.ofSeconds(Long.getLong(property, otherwise.toSeconds()));
    }
}
