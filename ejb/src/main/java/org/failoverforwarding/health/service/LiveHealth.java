package org.failoverforwarding.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.Clue;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthListener;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.SystemHealth;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.RegistrationListener;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemSnapshot;
import org.jboss.logging.Logger;

/** The health of all telephone systems of this server, fed by the registrar, the probes and the calls. */
@ApplicationScoped
public class LiveHealth implements HealthReports, RegistrationListener {

    private static final Logger LOG = Logger.getLogger(LiveHealth.class);
    private static final int OK = 200;

    @Inject
    private HealthCache cache;

    @Inject
    private RoutingDirectory directory;

    @Inject
    @Any
    private Instance<HealthListener> listeners;

    private final Clock clock = Clock.systemUTC();
    private HealthBook book;

    @PostConstruct
    void open() {
        book = new HealthBook(HealthProperties.read(), cache.texts(), new Announcement());
    }

    public HealthState state(TelephoneSystemId system) {
        return book.state(system);
    }

    /** How many systems are in which state; those of which nothing is known are not counted. */
    public Map<HealthState, Long> counts() {
        return book.counts();
    }

    /** Health with its cause and counts; empty when nothing is known yet. */
    public Optional<SystemHealth> health(TelephoneSystemId system) {
        return book.find(system);
    }

    /** The outage which lasts, if any. */
    public Optional<Outage> outage(TelephoneSystemId system) {
        return book.outage(system);
    }

    /** Takes up an outage that lasted when this server started. */
    void restore(Outage outage) {
        book.restore(outage);
    }

    /** What its signs tell now of its trouble, whether it takes calls or not. */
    public Clue clue(TelephoneSystemId system) {
        return book.clue(system);
    }

    /** When a system that is UP last answered a call, which proves as much as an answered OPTIONS. */
    public Optional<Instant> proven(TelephoneSystemId system) {
        return book.proven(system);
    }

    /** When the registration must have been renewed at the latest, as far as the system has a rhythm. */
    public Optional<Instant> renewalDue(TelephoneSystemId system) {
        return book.renewalDue(system);
    }

    /** Notes a renewal that has not come. */
    public void checkRenewal(TelephoneSystemId system) {
        book.checkRenewal(system, clock.instant());
    }

    /** Takes in one signal. */
    public void signal(TelephoneSystemId system, HealthSignal signal) {
        book.signal(system, signal, clock.instant());
    }

    @Override
    public void answered(TelephoneSystemId system) {
        book.status(system, OK, clock.instant());
        signal(system, HealthSignal.CALL_ANSWERED);
    }

    @Override
    public void ended(TelephoneSystemId system, LegOutcome outcome) {
        outcome.status().ifPresent(status -> book.status(system, status, clock.instant()));
        LegSignals.of(outcome).ifPresent(signal -> signal(system, signal));
    }

    @Override
    public boolean mayTryRecovering(TelephoneSystemId system, Instant at) {
        return book.mayTryRecovering(system, at);
    }

    @Override
    public void registered(Aor aor, boolean first, Instant at) {
        signal(aor, first ? HealthSignal.REGISTERED : HealthSignal.REFRESHED, at);
    }

    @Override
    public void unregistered(Aor aor, Instant at) {
        signal(aor, HealthSignal.UNREGISTERED, at);
    }

    @Override
    public void disconnected(Aor aor, Instant at) {
        signal(aor, HealthSignal.CONNECTION_CLOSED, at);
    }

    @Override
    public void expired(Aor aor, Instant at) {
        signal(aor, HealthSignal.REGISTRATION_EXPIRED, at);
    }

    private void signal(Aor aor, HealthSignal signal, Instant at) {
        directory.systemByUser(aor.user()).map(SystemSnapshot::id).ifPresent(id -> book.signal(id, signal, at));
    }

    /** Tells the log and all listeners; one that fails does not keep the others from hearing. */
    private final class Announcement implements HealthListener {

        @Override
        public void changed(HealthChange change, OutageHint hint) {
            LOG.infof(
                    "FFHLT001 System %d: %s -> %s, %s%s",
                    change.system().value(),
                    change.from(),
                    change.to(),
                    change.cause().text(),
                    change.flapping() ? ", flapping" : "");
            tell(listener -> listener.changed(change, hint));
        }

        @Override
        public void flapping(TelephoneSystemId system, Instant at, Instant until) {
            tell(listener -> listener.flapping(system, at, until));
        }

        @Override
        public void outageStarted(Outage outage) {
            tell(listener -> listener.outageStarted(outage));
        }

        @Override
        public void outageEnded(Outage outage) {
            tell(listener -> listener.outageEnded(outage));
        }

        private void tell(Consumer<HealthListener> message) {
            for (HealthListener listener : listeners) {
                try {
                    message.accept(listener);
                } catch (RuntimeException e) {
                    LOG.errorf(e, "FFHLT002 A listener of health failed");
                }
            }
        }
    }
}
