package org.failoverforwarding.sip.servlet.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.registration.RegistrationListener;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.sip.registrar.Flows;

/** Takes registrations back whose connection is closed, and tells who listens. */
@ApplicationScoped
public class LiveFlows {

    @Inject
    private BindingStore store;

    @Inject
    private LiveHealth health;

    @Inject
    private RoutingDirectory directory;

    @Inject
    @Any
    private Instance<RegistrationListener> listeners;

    private final Clock clock = Clock.systemUTC();
    private Flows flows;

    @PostConstruct
    void open() {
        flows = new Flows(store, clock);
    }

    void registered(Aor aor, String source) {
        flows.registered(aor, source);
    }

    /** @param source as {@code transport:address:port} */
    void closed(String source) {
        Optional<Flows.Lost> lost = flows.closed(source);
        if (lost.isEmpty()) {
            return;
        }
        Aor aor = lost.get().aor();
        Instant now = clock.instant();
        switch (lost.get().loss()) {
            case NONE -> {}
            case SUSPICIOUS ->
                directory
                        .systemByUser(aor.user())
                        .ifPresent(system -> health.signal(system.id(), HealthSignal.TRANSPORT_FAILED));
            case LAST_BINDING -> listeners.forEach(listener -> listener.disconnected(aor, now));
        }
    }
}
