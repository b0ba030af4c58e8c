package org.failoverforwarding.locating.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.TrunkSite;
import org.failoverforwarding.routing.service.RoutingSetup;
import org.jboss.logging.Logger;

/** Has the names of static trunks and carriers looked up, and nobody else's. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class LocationWatch {

    private static final Logger LOG = Logger.getLogger(LocationWatch.class);
    private static final long PAUSE_MILLIS = 1000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LiveLocations locations;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private RoutingSetup setup;

    private ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Set<SipServer> configured = new HashSet<>();
            setup.carriers().stream().map(Carrier::server).forEach(configured::add);
            directory
                    .systems()
                    .flatMap(system -> system.sites().stream())
                    .map(TrunkSite::server)
                    .forEach(configured::add);
            locations.keep(configured);
        } catch (RuntimeException e) {
            LOG.error("FFLOC003 Names could not be looked up; the next turn tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
