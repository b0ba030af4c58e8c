package org.failoverforwarding.routing.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.failoverforwarding.routing.persistence.RoutingRepository;
import org.jboss.logging.Logger;

/** Fills the routing directory at start and refreshes it after the commit of each edit, before the editor gets its answer. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class RoutingDirectoryLoader {

    private static final Logger LOG = Logger.getLogger(RoutingDirectoryLoader.class);

    @Inject
    private RoutingRepository repository;

    @Inject
    private MemoryRoutingDirectory directory;

    private RoutingRefresh refresh;

    @PostConstruct
    void load() {
        long start = System.nanoTime();
        refresh = new RoutingRefresh(repository, directory.index(), Clock.systemUTC());
        refresh.everything();
        LOG.infof("%d numbers loaded in %d ms", directory.size(), (System.nanoTime() - start) / 1_000_000);
    }

    /** The one place through which changes of this node, and of other nodes later, reach the directory. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) TransactionChanges changes) {
        refresh.changed(changes.merged());
    }
}
