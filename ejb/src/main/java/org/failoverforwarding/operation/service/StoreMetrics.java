package org.failoverforwarding.operation.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.failoverforwarding.callhistory.service.JournalState;
import org.failoverforwarding.callhistory.service.QueuedCallJournal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.service.HealthQueue;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.operation.Meters;
import org.failoverforwarding.registration.BindingStore;

/** The metrics of registrations, health and the call journal. */
@Singleton
@Startup
@DependsOn({"CallJournalBean", "HealthCache", "BindingCache"})
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreMetrics {

    @Inject
    private Meters meters;

    @Inject
    private BindingStore bindings;

    @Inject
    private LiveHealth health;

    @Inject
    private HealthQueue changes;

    @Inject
    private QueuedCallJournal journal;

    @PostConstruct
    void start() {
        meters.gauge("failover.registrations", bindings::size);
        HealthCounts counts = new HealthCounts(health, System::nanoTime);
        for (HealthState state : HealthState.values()) {
            meters.gauge("failover.systems", () -> counts.of(state), "health", state.name());
        }
        meters.gauge("failover.health.waiting", changes::size);
        meters.counter("failover.health.lost", changes::lost);
        journal();
    }

    private void journal() {
        gauge("failover.journal.waiting", JournalState::waiting);
        gauge("failover.journal.capacity", JournalState::capacity);
        gauge("failover.journal.files", JournalState::files);
        gauge("failover.journal.available", state -> state.databaseAvailable() ? 1 : 0);
        counter("failover.journal.written", JournalState::written);
        counter("failover.journal.refused", JournalState::putAside);
        counter("failover.journal.lost", JournalState::lost);
    }

    private void gauge(String name, ToDoubleFunction<JournalState> value) {
        meters.gauge(name, () -> value.applyAsDouble(journal.state()));
    }

    private void counter(String name, ToDoubleFunction<JournalState> value) {
        meters.counter(name, () -> value.applyAsDouble(journal.state()));
    }
}
