package org.failoverforwarding.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.SystemState;

/** The live side of telephone systems: valid bindings, health, channels in use; all from memory. */
@ApplicationScoped
public class LiveSystemState implements SystemState.Source {

    @Inject
    private BindingStore bindings;

    @Inject
    private LiveHealth health;

    @Inject
    private ChannelCounter channels;

    private final Clock clock = Clock.systemUTC();

    @Override
    public SystemState of(SystemSnapshot system) {
        return new SystemState(
                system.isStaticTrunk() ? List.of() : valid(system),
                health.state(system.id()),
                channels.inUse(system.id()));
    }

    private List<Binding> valid(SystemSnapshot system) {
        Instant now = clock.instant();
        List<Binding> stored = bindings.bindings(system.aor());
        return stored.stream().allMatch(binding -> binding.isValid(now))
                ? stored
                : stored.stream().filter(binding -> binding.isValid(now)).toList();
    }
}
