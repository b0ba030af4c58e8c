package org.failoverforwarding.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.SystemState;
import org.failoverforwarding.routing.TrunkHop;
import org.failoverforwarding.routing.TrunkSite;

/** The live side of telephone systems: valid bindings, health, channels in use; all from memory. */
@ApplicationScoped
public class LiveSystemState implements SystemState.Source {

    @Inject
    private BindingStore bindings;

    @Inject
    private LiveHealth health;

    @Inject
    private ChannelCounter channels;

    @Inject
    private ServerLocations locations;

    private final Clock clock = Clock.systemUTC();

    @Override
    public SystemState of(SystemSnapshot system) {
        return new SystemState(
                system.isStaticTrunk() ? List.of() : valid(system),
                hops(system),
                health.state(system.id()),
                channels.inUse(system.id()));
    }

    private List<TrunkHop> hops(SystemSnapshot system) {
        List<TrunkHop> all = new ArrayList<>(system.sites().size());
        for (TrunkSite site : system.sites()) {
            locations.hops(site.server()).forEach(hop -> all.add(new TrunkHop(site, hop)));
        }
        return locations.last(all, TrunkHop::hop);
    }

    private List<Binding> valid(SystemSnapshot system) {
        Instant now = clock.instant();
        List<Binding> stored = bindings.bindings(system.aor());
        return stored.stream().allMatch(binding -> binding.isValid(now))
                ? stored
                : stored.stream().filter(binding -> binding.isValid(now)).toList();
    }
}
