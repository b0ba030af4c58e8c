package org.failoverforwarding.registration.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Turns the sweep of bindings each second, and looks through the whole cache each five minutes. */
@Singleton
@Startup
@DependsOn("BindingCache")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BindingSweepTimer {

    private static final Logger LOG = Logger.getLogger(BindingSweepTimer.class);
    private static final int SECONDS_BETWEEN_FULL_LOOKS = 300;

    @Inject
    private LiveBindings bindings;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> timer;
    private int turns;

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }

    private void turn() {
        try {
            bindings.sweep();
            if (++turns % SECONDS_BETWEEN_FULL_LOOKS == 0) {
                bindings.watchAll();
            }
        } catch (RuntimeException e) {
            LOG.error("FFREG001 Bindings that ran out could not be removed; the next turn tries again", e);
        }
    }
}
