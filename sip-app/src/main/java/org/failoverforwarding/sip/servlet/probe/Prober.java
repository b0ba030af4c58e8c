package org.failoverforwarding.sip.servlet.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.sip.SipApplicationSession;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthSettings;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.ProbeIntervals;
import org.failoverforwarding.health.ProbeSchedule;
import org.failoverforwarding.health.SystemHealth;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.RegistrationListener;
import org.failoverforwarding.routing.ProbeTarget;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.SystemState;
import org.jboss.logging.Logger;

/**
 * Asks registered and static telephone systems by OPTIONS, on a timer of its own because the container may stay silent
 * for long (semantics 9.4).
 */
@ApplicationScoped
public class Prober implements RegistrationListener {

    private static final Logger LOG = Logger.getLogger(Prober.class);
    private static final Duration TURN = Duration.ofMillis(500);
    private static final Duration AFTER_REGISTER = Duration.ofSeconds(2);
    private static final int TURNS_BETWEEN_FULL_LOOKS = 120;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private SystemState.Source states;

    @Inject
    private LiveHealth health;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Clock clock = Clock.systemUTC();
    private final HealthSettings settings = HealthSettings.DEFAULT;
    private final ProbeIntervals intervals = new ProbeIntervals(settings);
    private final ProbeSchedule schedule =
            new ProbeSchedule(() -> ThreadLocalRandom.current().nextLong());
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private int probesPerTurn;
    private ProbeSender sender;
    private ScheduledFuture<?> timer;
    private int turns;

    private record Pending(TelephoneSystemId system, Aor aor, Instant deadline, SipApplicationSession session) {}

    void start(ProbeSender readySender) {
        sender = readySender;
        int rate = Setting.number("failover.probe.rate", 200, 0, 10_000);
        probesPerTurn = (int) (rate * TURN.toMillis() / 1000);
        timer = executor.scheduleWithFixedDelay(this::turn, TURN.toMillis(), TURN.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        timer.cancel(false);
    }

    private void turn() {
        try {
            Instant now = clock.instant();
            expire(now);
            if (turns++ % TURNS_BETWEEN_FULL_LOOKS == 0) {
                findAll(now);
            }
            schedule.due(now, probesPerTurn).forEach(aor -> probe(aor, now));
        } catch (RuntimeException e) {
            LOG.error("FFPRB001 Telephone systems could not be asked; the next turn tries again", e);
        }
    }

    /** Static trunks and what was bound before this server started. */
    private void findAll(Instant now) {
        directory
                .systems()
                .filter(system -> !schedule.contains(system.aor()))
                .filter(system -> ProbeTarget.of(system, states.of(system), 0).isPresent())
                .forEach(system -> schedule.soon(system.aor(), now, settings.probeInterval()));
    }

    private void probe(Aor aor, Instant now) {
        Optional<SystemSnapshot> system = directory.systemByUser(aor.user());
        Optional<ProbeTarget> target =
                system.flatMap(found -> ProbeTarget.of(found, states.of(found), attempts.getAndIncrement()));
        if (target.isEmpty()) {
            return;
        }
        TelephoneSystemId id = system.get().id();
        if (!health.isProvenSince(id, now.minus(settings.probeInterval()))) {
            send(id, aor, target.get(), now);
        }
        scheduleNext(id, aor, now);
    }

    private void send(TelephoneSystemId system, Aor aor, ProbeTarget target, Instant now) {
        try {
            ProbeSender.Sent sent = sender.send(target);
            pending.put(sent.callId(), new Pending(system, aor, now.plus(settings.probeTimeout()), sent.session()));
        } catch (IOException e) {
            LOG.debugf(e, "No OPTIONS to %s", target.requestUri());
            health.signal(system, HealthSignal.TRANSPORT_FAILED);
        }
    }

    private void scheduleNext(TelephoneSystemId system, Aor aor, Instant now) {
        SystemHealth known = health.health(system).orElseGet(() -> SystemHealth.unknown(now));
        schedule.after(aor, now, intervals.after(known, now));
    }

    /** An answer came; any final one but 408 and 503 shows life. */
    void answered(String callId, int status) {
        if (status < 200) {
            return;
        }
        Optional.ofNullable(pending.remove(callId)).ifPresent(probe -> {
            boolean alive = status != 408 && status != 503;
            conclude(probe, alive ? HealthSignal.PROBE_ANSWERED : HealthSignal.PROBE_UNANSWERED);
        });
    }

    private void expire(Instant now) {
        pending.forEach((callId, probe) -> {
            if (probe.deadline().isBefore(now) && pending.remove(callId, probe)) {
                conclude(probe, HealthSignal.PROBE_UNANSWERED);
            }
        });
    }

    private void conclude(Pending probe, HealthSignal signal) {
        health.signal(probe.system(), signal);
        scheduleNext(probe.system(), probe.aor(), clock.instant());
        if (probe.session().isValid()) {
            probe.session().invalidate();
        }
    }

    @Override
    public void registered(Aor aor, boolean first, Instant at) {
        if (first || !schedule.contains(aor)) {
            schedule.soon(aor, at, AFTER_REGISTER);
        }
    }

    @Override
    public void unregistered(Aor aor, Instant at) {
        schedule.remove(aor);
    }

    @Override
    public void expired(Aor aor, Instant at) {
        schedule.remove(aor);
    }
}
