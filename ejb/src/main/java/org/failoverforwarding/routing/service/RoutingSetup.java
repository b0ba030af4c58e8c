package org.failoverforwarding.routing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.RoutingSettings;

/** The settings by which live calls are routed, for whoever plans a call without placing it. */
@ApplicationScoped
public class RoutingSetup {

    private volatile Current current = new Current(defaults(), List.of());

    private record Current(RoutingSettings settings, List<Carrier> carriers) {}

    private static RoutingSettings defaults() {
        String realm = DigestRealm.ofInstallation().name();
        return RoutingSettings.defaults(realm, realm);
    }

    /** Told by the SIP application when it starts; the defaults without carriers hold until then. */
    public void publish(RoutingSettings settings, List<Carrier> carriers) {
        current = new Current(settings, List.copyOf(carriers));
    }

    public RoutingSettings settings() {
        return current.settings();
    }

    /** In order of preference. */
    public List<Carrier> carriers() {
        return current.carriers();
    }
}
