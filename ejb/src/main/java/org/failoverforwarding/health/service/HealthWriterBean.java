package org.failoverforwarding.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;

/** Runs the writer of health from the start of the server to its end. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class HealthWriterBean {

    private static final long SECONDS_TO_END = 5;

    @Resource
    private ManagedExecutorService executor;

    @EJB
    private HealthStore store;

    @Inject
    private HealthQueue queue;

    @Inject
    private LiveHealth health;

    private HealthWriter writer;

    @PostConstruct
    void start() {
        store.openOutages().forEach(health::restore);
        writer = new HealthWriter(queue, store::store, Clock.systemUTC());
        executor.execute(writer);
    }

    @PreDestroy
    void stop() {
        writer.stop(SECONDS_TO_END);
    }
}
