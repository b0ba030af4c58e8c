package org.failoverforwarding.sip.servlet.call;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.SystemState;

/** The live side of telephone systems, put together from the location service, their health and the calls. */
final class LiveSystems implements SystemState.Source {

    private static final Comparator<Binding> BEST_FIRST =
            Comparator.comparingDouble(Binding::q).reversed();

    private final BindingStore bindings;
    private final Function<TelephoneSystemId, HealthState> health;
    private final CallLoad load;
    private final InstantSource clock;

    LiveSystems(
            BindingStore bindings,
            Function<TelephoneSystemId, HealthState> health,
            CallLoad load,
            InstantSource clock) {
        this.bindings = bindings;
        this.health = health;
        this.load = load;
        this.clock = clock;
    }

    @Override
    public SystemState of(SystemSnapshot system) {
        return new SystemState(valid(system), health.apply(system.id()), load.channels(system.id()));
    }

    private List<Binding> valid(SystemSnapshot system) {
        Instant now = clock.instant();
        List<Binding> all = bindings.bindings(system.aor());
        if (all.size() == 1 && all.get(0).isValid(now)) {
            return all;
        }
        return all.stream()
                .filter(binding -> binding.isValid(now))
                .sorted(BEST_FIRST)
                .toList();
    }
}
