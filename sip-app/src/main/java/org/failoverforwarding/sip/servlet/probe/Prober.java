package org.failoverforwarding.sip.servlet.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthSettings;
import org.failoverforwarding.health.ProbeIntervals;
import org.failoverforwarding.health.ProbeSchedule;
import org.failoverforwarding.health.SystemHealth;
import org.failoverforwarding.health.service.HealthProperties;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.locating.ServerLocations;
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

    @Inject
    private ServerLocations locations;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Clock clock = Clock.systemUTC();
    private final HealthSettings settings = HealthProperties.read();
    private final ProbeSchedule schedule =
            new ProbeSchedule(() -> ThreadLocalRandom.current().nextLong());
    private ProbeIntervals intervals;
    private ProbeRounds rounds;
    private int probesPerTurn;
    private ScheduledFuture<?> timer;
    private int turns;

    void start(ProbeSender sender) {
        int rate = Setting.number("failover.probe.rate", 200, 0, 10_000);
        probesPerTurn = (int) Math.ceil(rate * TURN.toMillis() / 1000.0);
        intervals = new ProbeIntervals(settings, Math.max(1, rate));
        rounds = new ProbeRounds(sender, locations, settings.probeTimeout());
        timer = executor.scheduleWithFixedDelay(this::turn, TURN.toMillis(), TURN.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        timer.cancel(false);
    }

    private void turn() {
        try {
            Instant now = clock.instant();
            rounds.expire(now);
            if (turns++ % TURNS_BETWEEN_FULL_LOOKS == 0) {
                findAll(now);
            }
            askThoseDue(now);
        } catch (RuntimeException e) {
            LOG.error("FFPRB001 Telephone systems could not be asked; the next turn tries again", e);
        }
    }

    private void askThoseDue(Instant now) {
        int left = probesPerTurn;
        while (left > 0) {
            List<Aor> next = schedule.due(now, 1);
            left = next.isEmpty() ? 0 : left - probe(next.get(0), now);
        }
    }

    /** Static trunks and what was bound before this server started. */
    private void findAll(Instant now) {
        directory
                .systems()
                .filter(system -> !schedule.contains(system.aor()))
                .filter(system -> !ProbeTarget.of(system, states.of(system)).isEmpty())
                .forEach(system -> schedule.soon(system.aor(), now, settings.probeInterval()));
    }

    /** @return how many OPTIONS that took */
    private int probe(Aor aor, Instant now) {
        Optional<SystemSnapshot> system = directory.systemByUser(aor.user());
        List<ProbeTarget> ways =
                system.map(found -> ProbeTarget.of(found, states.of(found))).orElse(List.of());
        if (ways.isEmpty()) {
            return 0;
        }
        TelephoneSystemId id = system.get().id();
        health.checkRenewal(id);
        Optional<Instant> proven = proven(id, now);
        scheduleNext(id, aor, proven.orElse(now));
        if (proven.isPresent()) {
            return 0;
        }
        rounds.ask(ways, now, signal -> {
            health.signal(id, signal);
            scheduleNext(id, aor, clock.instant());
        });
        return ways.size();
    }

    /** A call proves life, but only an answered OPTIONS that silence will tell of death: so the first one is sent anyway. */
    private Optional<Instant> proven(TelephoneSystemId system, Instant now) {
        return health.health(system)
                .filter(SystemHealth::answersProbes)
                .flatMap(known -> health.proven(system))
                .filter(at -> at.isAfter(now.minus(settings.probeInterval())));
    }

    /** @param last when it was last seen or asked */
    private void scheduleNext(TelephoneSystemId system, Aor aor, Instant last) {
        SystemHealth known = health.health(system).orElseGet(() -> SystemHealth.unknown(last));
        schedule.after(aor, last, intervals.after(known, last, schedule.size()));
    }

    /** An answer to an OPTIONS came. */
    void answered(String callId, int status) {
        rounds.answered(callId, status);
    }

    @Override
    public void registered(Aor aor, boolean first, Instant at) {
        if (first || !schedule.contains(aor)) {
            schedule.soon(aor, at, AFTER_REGISTER);
        }
        directory
                .systemByUser(aor.user())
                .flatMap(system -> health.renewalDue(system.id()))
                .ifPresent(due -> schedule.by(aor, due));
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
