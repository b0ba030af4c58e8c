package org.failoverforwarding.sip.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.routing.TraceEntry;

/** One step of a call in the making: a working copy of its state and the actions so far. */
final class Turn {

    final CallLimits limits;
    final Instant at;
    CallerPhase caller;
    Optional<Route> route;
    List<LegId> ringing;
    Optional<LegId> joined;
    EarlyDialog early;
    Optional<Instant> arrived;
    Optional<Instant> answered;
    int finalStatus;
    boolean reported;
    boolean over;
    final List<PendingRequest> pending;
    final List<AwaitedAck> acks;
    final List<TraceEntry> trace;
    private final List<Leg> legs;
    private final Set<CallTimer> timers;
    private final List<CallAction> actions = new ArrayList<>();

    Turn(CallState state, CallLimits limits, Instant at) {
        this.limits = limits;
        this.at = at;
        caller = state.caller();
        route = state.route();
        ringing = state.ringing();
        joined = state.joined();
        early = state.early();
        arrived = state.arrived();
        answered = state.answered();
        finalStatus = state.finalStatus();
        reported = state.reported();
        over = state.over();
        legs = new ArrayList<>(state.legs());
        pending = new ArrayList<>(state.pending());
        acks = new ArrayList<>(state.acks());
        timers = new HashSet<>(state.timers());
        trace = new ArrayList<>(state.trace());
    }

    Step toStep() {
        CallState state = new CallState(
                caller,
                route,
                List.copyOf(legs),
                ringing,
                joined,
                early,
                List.copyOf(pending),
                List.copyOf(acks),
                Set.copyOf(timers),
                arrived,
                answered,
                finalStatus,
                List.copyOf(trace),
                reported,
                over);
        return new Step(state, actions);
    }

    void act(CallAction action) {
        actions.add(action);
    }

    void note(TraceCode code, String... arguments) {
        trace.add(new TraceEntry(at, code, List.of(arguments)));
    }

    List<Leg> legs() {
        return List.copyOf(legs);
    }

    LegId nextLeg() {
        return new LegId(legs.size() + 1);
    }

    void add(Leg leg) {
        legs.add(leg);
    }

    boolean knows(LegId id) {
        return id.number() >= 1 && id.number() <= legs.size();
    }

    Leg leg(LegId id) {
        return legs.get(id.number() - 1);
    }

    Leg put(Leg leg) {
        legs.set(leg.id().number() - 1, leg);
        return leg;
    }

    Optional<Leg> joinedLeg() {
        return joined.map(this::leg);
    }

    boolean isJoined(LegId id) {
        return joined.filter(id::equals).isPresent();
    }

    void set(CallTimer timer, Duration delay) {
        timers.add(timer);
        act(new CallAction.SetTimer(timer, delay));
    }

    void clear(CallTimer timer) {
        if (timers.remove(timer)) {
            act(new CallAction.ClearTimer(timer));
        }
    }

    /** True when that timer was running; it no longer does, not even if a late expiry overtook its new start. */
    boolean takeTimer(CallTimer timer) {
        boolean ran = timers.contains(timer);
        clear(timer);
        return ran;
    }

    void clearAllTimers() {
        Set.copyOf(timers).forEach(this::clear);
    }
}
