package org.failoverforwarding.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository.Stored;
import org.failoverforwarding.account.service.Secrets;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** The telephone systems of the demo, whose secrets everybody knows. */
@ApplicationScoped
public class DemoSystems {

    private static final Map<String, String> SECRETS = Map.of(
            "muster-pbx", "demo-pbx",
            "muster-reception", "demo-reception",
            "muster-voicemail", "demo-voicemail",
            "meier-home", "demo-home");

    private TelephoneSystemRepository systems;
    private RoutingChanges changes;

    protected DemoSystems() {}

    @Inject
    public DemoSystems(TelephoneSystemRepository systems, RoutingChanges changes) {
        this.systems = systems;
        this.changes = changes;
    }

    /** Gives a secret that nobody knows to those which still have the known one. */
    List<String> replaceKnownSecrets() {
        List<Stored> known = systems.byAuthUsers(List.copyOf(SECRETS.keySet())).values().stream()
                .filter(DemoSystems::isKnown)
                .toList();
        for (Stored system : known) {
            systems.replaceSecret(
                    system.system().id(),
                    system.system().version(),
                    Secrets.stored(system.system().authUser(), Secrets.generate()));
            changes.announce(RoutingChange.of(system.system().id()));
        }
        return known.stream().map(system -> system.system().authUser()).toList();
    }

    private static boolean isKnown(Stored stored) {
        String user = stored.system().authUser();
        return Secrets.stored(user, SECRETS.get(user)).equals(stored.secret());
    }
}
