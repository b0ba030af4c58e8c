package org.failoverforwarding.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.callhistory.service.QueuedCallJournal;
import org.failoverforwarding.registration.BindingStore;
import org.jboss.logging.Logger;

/**
 * Tells open pages to refresh what is live: within two seconds when a call has ended or a system has come or gone, else
 * every ten seconds. The message carries no content, so that it needs no rights.
 */
@ApplicationScoped
public class LiveTicker {

    private static final Logger LOG = Logger.getLogger(LiveTicker.class);
    private static final int SECONDS = 2;
    private static final int QUIET_TICKS = 5;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @Push(channel = "live")
    private PushContext push;

    @Inject
    private BindingStore bindings;

    @Inject
    private QueuedCallJournal journal;

    private ScheduledFuture<?> ticking;
    private long seen;
    private int quiet;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = scheduler.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            long now = 1_000_003L * bindings.size() + journal.state().written();
            quiet++;
            if (now != seen || quiet >= QUIET_TICKS) {
                seen = now;
                quiet = 0;
                push.send("live");
            }
        } catch (RuntimeException e) {
            LOG.debug("No live update this time", e);
        }
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }
}
