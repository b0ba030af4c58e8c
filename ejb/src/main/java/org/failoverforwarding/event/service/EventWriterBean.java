package org.failoverforwarding.event.service;

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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;

/** Runs the writer of events, on a thread of its own, from the start of the server to its end. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class EventWriterBean {

    private static final long SECONDS_TO_END = 5;

    @Resource
    private ManagedThreadFactory threads;

    @EJB
    private EventStore store;

    @Inject
    private EventQueue queue;

    @Inject
    private EventInterest interest;

    @Inject
    private Happenings happenings;

    private EventWriter writer;

    @PostConstruct
    void start() {
        store.openFallbacks().forEach(happenings::restore);
        writer = new EventWriter(queue, store, interest::wants, Clock.systemUTC());
        threads.newThread(writer).start();
    }

    @PreDestroy
    void stop() {
        writer.stop(SECONDS_TO_END);
    }
}
