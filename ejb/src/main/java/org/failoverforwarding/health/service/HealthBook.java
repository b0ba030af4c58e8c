package org.failoverforwarding.health.service;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.Clue;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthListener;
import org.failoverforwarding.health.HealthMachine;
import org.failoverforwarding.health.HealthSettings;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.HintFinder;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.RenewalRhythm;
import org.failoverforwarding.health.SystemHealth;
import org.failoverforwarding.memory.NearMap;
import org.failoverforwarding.memory.SharedTexts;

/** Keeps the health of all telephone systems, applies signals in order and tells of changes and outages. */
final class HealthBook {

    private static final int STRIPES = 64;

    private final HealthSettings settings;
    private final HealthMachine machine;
    private final ConcurrentMap<String, String> texts;
    private final NearMap<SystemHealth> near;
    private final HealthListener listener;
    private final Map<TelephoneSystemId, HintFinder> hints = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, Outage> outages = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, Instant> canaries = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, Instant> answeredCalls = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, RenewalRhythm> rhythms = new ConcurrentHashMap<>();
    private final Object[] stripes = new Object[STRIPES];

    HealthBook(HealthSettings settings, SharedTexts shared, HealthListener listener) {
        this.settings = settings;
        this.machine = new HealthMachine(settings);
        this.texts = shared.texts();
        this.near = new NearMap<>(shared, HealthText::read, System::nanoTime);
        this.listener = listener;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    HealthState state(TelephoneSystemId system) {
        return find(system).map(SystemHealth::state).orElse(HealthState.UNKNOWN);
    }

    /** How many systems are in which state; those of which nothing is known are not counted. */
    Map<HealthState, Long> counts() {
        Map<HealthState, Long> counts = new EnumMap<>(HealthState.class);
        texts.values().forEach(text -> counts.merge(HealthText.state(text), 1L, Long::sum));
        return counts;
    }

    Optional<SystemHealth> find(TelephoneSystemId system) {
        return near.get(key(system));
    }

    /** The outage which lasts, if any. */
    Optional<Outage> outage(TelephoneSystemId system) {
        return Optional.ofNullable(outages.get(system));
    }

    /** Takes up an outage that lasted when this server started. */
    void restore(Outage outage) {
        outages.putIfAbsent(outage.system(), outage);
    }

    void signal(TelephoneSystemId system, HealthSignal signal, Instant at) {
        note(system, signal, at);
        SystemHealth before = find(system).orElseGet(() -> SystemHealth.unknown(at));
        if (machine.step(before, signal, at) == before) {
            return;
        }
        synchronized (stripe(system)) {
            apply(system, signal, at);
        }
    }

    private void apply(TelephoneSystemId system, HealthSignal signal, Instant at) {
        SystemHealth before = find(system).orElseGet(() -> SystemHealth.unknown(at));
        SystemHealth after = machine.step(before, signal, at);
        if (after == before) {
            return;
        }
        texts.put(key(system), HealthText.write(after));
        near.forget(key(system));
        boolean flapping = after.isFlapping(at) && !before.isFlapping(at);
        if (after.state() != before.state()) {
            announce(new HealthChange(system, before.state(), after.state(), at, signal, flapping));
        }
        if (flapping) {
            listener.flapping(system, at, after.stickyUntil());
        }
    }

    private void announce(HealthChange change) {
        OutageHint hint = clue(change.system()).hint();
        listener.changed(change, hint);
        if (change.startsOutage()) {
            Outage outage = new Outage(change.system(), change.at(), Optional.empty(), change.cause(), hint);
            outages.put(change.system(), outage);
            listener.outageStarted(outage);
        } else if (change.endsOutage()) {
            Optional.ofNullable(outages.remove(change.system()))
                    .ifPresent(outage -> listener.outageEnded(outage.endedAt(change.at())));
        }
    }

    private void note(TelephoneSystemId system, HealthSignal signal, Instant at) {
        switch (signal) {
            case REGISTERED, REFRESHED -> {
                hints.merge(system, HintFinder.EMPTY.renewed(at), (known, fresh) -> known.renewed(at));
                rhythms.merge(system, RenewalRhythm.from(at), (known, fresh) -> known.renewed(at));
            }
            case REGISTRATION_EXPIRED, PROBE_UNANSWERED, TRANSPORT_FAILED, CALL_UNANSWERED -> {
                if (state(system) == HealthState.UP) {
                    hints.computeIfPresent(system, (id, known) -> known.lost(at));
                }
            }
            case CALL_ANSWERED -> answeredCalls.put(system, at);
            case UNREGISTERED, CONNECTION_CLOSED -> rhythms.remove(system);
            case RENEWAL_OVERDUE, PROBE_ANSWERED -> {}
        }
    }

    /** When the registration must have been renewed at the latest, as far as the system has a rhythm. */
    Optional<Instant> renewalDue(TelephoneSystemId system) {
        return Optional.ofNullable(rhythms.get(system)).flatMap(RenewalRhythm::due);
    }

    /** Notes a renewal that has not come; its rhythm is learnt anew. */
    void checkRenewal(TelephoneSystemId system, Instant at) {
        if (renewalDue(system).filter(due -> !due.isAfter(at)).isPresent() && rhythms.remove(system) != null) {
            signal(system, HealthSignal.RENEWAL_OVERDUE, at);
        }
    }

    /** What its signs tell now of its trouble. */
    Clue clue(TelephoneSystemId system) {
        return hints.getOrDefault(system, HintFinder.EMPTY).clue();
    }

    /** A call got a final status of the system. */
    void status(TelephoneSystemId system, int status, Instant at) {
        HintFinder known = hints.getOrDefault(system, HintFinder.EMPTY);
        if (known.answered(status, at) != known) {
            hints.compute(system, (id, now) -> (now == null ? HintFinder.EMPTY : now).answered(status, at));
        }
    }

    /** When a system that is UP last answered a call, which proves as much as an answered OPTIONS. */
    Optional<Instant> proven(TelephoneSystemId system) {
        return Optional.ofNullable(answeredCalls.get(system)).filter(at -> state(system) == HealthState.UP);
    }

    /** True once in the canary's time. */
    boolean mayTryRecovering(TelephoneSystemId system, Instant at) {
        boolean[] granted = new boolean[1];
        canaries.compute(system, (id, last) -> {
            granted[0] = last == null || !at.isBefore(last.plus(settings.canary()));
            return granted[0] ? at : last;
        });
        return granted[0];
    }

    private Object stripe(TelephoneSystemId system) {
        return stripes[Math.floorMod(system.hashCode(), STRIPES)];
    }

    private static String key(TelephoneSystemId system) {
        return Long.toString(system.value());
    }
}
