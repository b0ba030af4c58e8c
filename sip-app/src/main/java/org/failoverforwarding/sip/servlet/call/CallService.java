package org.failoverforwarding.sip.servlet.call;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServlet;
import org.failoverforwarding.callhistory.CallJournal;
import org.failoverforwarding.health.service.ChannelCounter;
import org.failoverforwarding.health.service.HealthReports;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.operation.Condition;
import org.failoverforwarding.operation.ConditionBoard;
import org.failoverforwarding.operation.Meters;
import org.failoverforwarding.operation.Part;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemState;
import org.failoverforwarding.routing.service.RoutingSetup;
import org.failoverforwarding.sip.servlet.FailedFlows;
import org.failoverforwarding.sip.servlet.guard.LiveGuard;
import org.jboss.logging.Logger;

/** Puts the parts that carry calls together when the application starts. */
@ApplicationScoped
public class CallService {

    private static final Logger LOG = Logger.getLogger(CallService.class);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration TRUST = Duration.ofSeconds(5);
    private static final int SLOTS = 1024;

    /** Of their own: the server's executor has two threads on one processor, which those who write records may hold. */
    private static final int TIMER_THREADS = 4;

    /** Longer than any pause of the collector. */
    private static final Duration STANDSTILL = Duration.ofSeconds(30);

    @Inject
    private RoutingDirectory directory;

    @Inject
    private RoutingSetup setup;

    @Inject
    private SystemState.Source systems;

    @Inject
    private ChannelCounter channels;

    @Inject
    private HealthReports health;

    @Inject
    private FailedFlows flows;

    @Inject
    private LiveGuard guard;

    @Inject
    private ServerLocations locations;

    @Inject
    private CallJournal journal;

    @Inject
    private Meters meters;

    @Inject
    private ConditionBoard board;

    @Resource
    private ManagedThreadFactory threadFactory;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Set<String> trusted = ConcurrentHashMap.newKeySet();
    private ExecutorService threads;
    private CallDesk desk;
    private ScheduledFuture<?> turning;
    private ScheduledFuture<?> trusting;

    /** To be called once, by the servlet that takes the messages of calls. */
    CallRegistry start(ServletContext context) {
        CallSettings settings = CallSettings.fromSystemProperties();
        setup.publish(settings.routing(), settings.carriers());
        trustCarriers(settings.carriers());
        threads = Executors.newFixedThreadPool(TIMER_THREADS, threadFactory);
        TimerWheel wheel = new TimerWheel(SLOTS, TICK, System::nanoTime);
        CallRegistry registry = new CallRegistry(settings.mostCalls());
        CallCounters counters = new CallCounters(new FailoverDelays(meters));
        CallMetrics.register(meters, registry, counters);
        CallPlatform platform = new CallPlatform(
                registry,
                new LegInvites((SipFactory) context.getAttribute(SipServlet.SIP_FACTORY)),
                new CallLoad(channels, health, flows, locations, InstantSource.system()),
                wheel,
                threads,
                journal,
                counters);
        CarrierPeers peers = new CarrierPeers(settings.carriers(), locations);
        desk = new CallDesk(platform, settings, peers, directory, systems, new NumberPlan());
        trusting = scheduler.scheduleWithFixedDelay(
                () -> trustCarriers(settings.carriers()), TRUST.toSeconds(), TRUST.toSeconds(), TimeUnit.SECONDS);
        turning = scheduler.scheduleAtFixedRate(
                () -> turn(wheel), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        LOG.infof(
                "FFCAL003 Calls are accepted from %d carriers",
                settings.carriers().size());
        board.put(Part.TIMERS, () -> timers(wheel));
        return registry;
    }

    private static Condition timers(TimerWheel wheel) {
        Duration behind = wheel.behind();
        return behind.compareTo(STANDSTILL) < 0
                ? Condition.good("on time")
                : Condition.bad("no timer fired for " + behind.toSeconds() + " s");
    }

    /** Addresses of carriers known by name come and go with the Domain Name System. */
    private void trustCarriers(List<Carrier> carriers) {
        carriers.stream()
                .flatMap(carrier -> locations.hops(carrier.server()).stream())
                .map(SipHop::address)
                .filter(trusted::add)
                .forEach(guard::trust);
    }

    private static void turn(TimerWheel wheel) {
        try {
            wheel.turn();
        } catch (RuntimeException e) {
            LOG.error("FFCAL004 A timer could not be handed over", e);
        }
    }

    /** Takes new calls; there once the servlets have started. */
    CallDesk desk() {
        return desk;
    }

    @PreDestroy
    void stop() {
        board.remove(Part.TIMERS);
        if (turning != null) {
            turning.cancel(false);
            threads.shutdownNow();
            trusting.cancel(false);
        }
    }
}
