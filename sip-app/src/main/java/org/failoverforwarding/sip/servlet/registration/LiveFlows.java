package org.failoverforwarding.sip.servlet.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.registration.RegistrationListener;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.registrar.Flows;
import org.failoverforwarding.sip.servlet.FailedFlows;

/** Takes registrations back whose connection is closed, and tells who listens. */
@ApplicationScoped
public class LiveFlows implements FailedFlows {

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
        flows.closed(source).ifPresent(lost -> tell(lost.aor(), lost.loss()));
    }

    @Override
    public void failed(TelephoneSystemId system, LegPlan leg) {
        directory.system(system).map(SystemSnapshot::aor).ifPresent(aor -> tell(aor, flows.failed(aor, leg)));
    }

    private void tell(Aor aor, Flows.Loss loss) {
        Instant now = clock.instant();
        switch (loss) {
            case NONE -> {}
            case SUSPICIOUS ->
                directory
                        .systemByUser(aor.user())
                        .ifPresent(system -> health.signal(system.id(), HealthSignal.TRANSPORT_FAILED));
            case LAST_BINDING -> listeners.forEach(listener -> listener.disconnected(aor, now));
        }
    }
}
