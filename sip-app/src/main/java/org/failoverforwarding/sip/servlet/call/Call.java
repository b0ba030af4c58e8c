package org.failoverforwarding.sip.servlet.call;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.routing.IncomingCall;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.sip.call.CallAction;
import org.failoverforwarding.sip.call.CallEvent;
import org.failoverforwarding.sip.call.CallState;
import org.failoverforwarding.sip.call.CallTimer;
import org.failoverforwarding.sip.call.FailoverEngine;
import org.failoverforwarding.sip.call.LegId;
import org.failoverforwarding.sip.call.Step;

/**
 * One call in progress. Its events wait in a mailbox; whichever thread finds the mailbox idle takes them out one by one
 * and carries out the actions of each. So no thread waits for another, no lock is held while the container is called,
 * and the actions keep their order.
 */
final class Call {

    private final long number;
    private final IncomingCall incoming;
    private final CalledParty called;
    private final FailoverEngine engine;
    private final InstantSource clock;
    private final Map<LegId, LegSlot> slots = new ConcurrentHashMap<>(4);
    private final Map<LegId, LegPlan> plans = new HashMap<>(4);
    private final Map<CallTimer, TimerWheel.Entry> timers = new HashMap<>();
    private final Queue<CallEvent> mailbox = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private CallAction.Visitor executor;
    private CallState state = CallState.NEW;

    Call(
            long number,
            IncomingCall incoming,
            CalledParty called,
            SipServletRequest invite,
            FailoverEngine engine,
            InstantSource clock) {
        this.number = number;
        this.incoming = incoming;
        this.called = called;
        this.engine = engine;
        this.clock = clock;
        slots.put(LegId.A, new LegSlot(LegId.A, invite));
    }

    /** To be called once, before the first event. */
    void executedBy(CallAction.Visitor visitor) {
        executor = visitor;
    }

    long number() {
        return number;
    }

    IncomingCall incoming() {
        return incoming;
    }

    CalledParty called() {
        return called;
    }

    /** The caller's INVITE. */
    SipServletRequest invite() {
        return slots.get(LegId.A).invite();
    }

    Optional<LegSlot> slot(LegId leg) {
        return Optional.ofNullable(slots.get(leg));
    }

    void add(LegSlot slot) {
        slots.put(slot.id(), slot);
    }

    /** Takes an event from any thread. */
    void post(CallEvent event) {
        mailbox.add(event);
        if (waiting.getAndIncrement() == 0) {
            work();
        }
    }

    private void work() {
        do {
            Step step = engine.step(state, mailbox.remove(), clock.instant());
            state = step.state();
            for (CallAction action : step.actions()) {
                action.accept(executor);
            }
        } while (waiting.decrementAndGet() > 0);
    }

    /** Only for the executor of this call. */
    void plan(LegId leg, LegPlan plan) {
        plans.put(leg, plan);
    }

    /** Only for the executor of this call. */
    LegPlan plan(LegId leg) {
        return plans.get(leg);
    }

    /** Only for the executor of this call. */
    Collection<LegPlan> plans() {
        return plans.values();
    }

    /** Only for the executor of this call. */
    void remember(CallTimer timer, TimerWheel.Entry entry) {
        stop(timer);
        timers.put(timer, entry);
    }

    /** Only for the executor of this call. */
    void stop(CallTimer timer) {
        TimerWheel.Entry entry = timers.remove(timer);
        if (entry != null) {
            entry.stop();
        }
    }
}
