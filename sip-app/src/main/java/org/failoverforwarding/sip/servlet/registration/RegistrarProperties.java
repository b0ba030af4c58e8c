package org.failoverforwarding.sip.servlet.registration;

import java.time.Duration;
import java.util.List;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.sip.registrar.RegistrarSettings;

/** The registrar's settings as system properties of the server. */
final class RegistrarProperties {

    private RegistrarProperties() {}

    static RegistrarSettings read() {
        RegistrarSettings defaults = RegistrarSettings.DEFAULT;
        String route = Setting.text("failover.registrar.service-route", "");
        Duration least = seconds("failover.registrar.min-expires", defaults.minExpires(), Duration.ofSeconds(1));
        return new RegistrarSettings(
                least,
                seconds("failover.registrar.max-expires", longer(defaults.maxExpires(), least), least),
                defaults.jitter(),
                Setting.number("failover.registrar.max-contacts", defaults.maxContacts(), 1, 100),
                seconds("failover.registrar.flow-timer", defaults.flowTimer(), Duration.ZERO),
                route.isBlank() ? List.of() : List.of(route));
    }

    private static Duration seconds(String name, Duration otherwise, Duration least) {
        return Setting.seconds(name, (int) otherwise.toSeconds(), (int) least.toSeconds(), 3600);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
