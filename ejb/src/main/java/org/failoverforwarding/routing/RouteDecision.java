package org.failoverforwarding.routing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.EmergencyMode;

/** Makes one step of a route; lives only as long as that decision takes. */
final class RouteDecision implements FailureVerdict.Visitor<Route> {

    private static final int BUSY = 486;
    private static final int UNAVAILABLE = 480;
    private static final int DECLINED = 603;

    private final CallContext context;
    private final RoutingSnapshot snapshot;
    private final Trail trail;
    private Position position;
    private LegOutcome decisive;

    RouteDecision(CallContext context, Position position, List<TraceEntry> trace) {
        this.context = context;
        this.snapshot = context.snapshot();
        this.position = position;
        this.trail = new Trail(context.around().clock(), trace);
    }

    /** The first step, in the order of semantics 9.1. */
    Route start() {
        IncomingCallAction action = snapshot.action();
        trail.note(TraceCode.CALL_ARRIVED, snapshot.number().e164(), action.name(), Long.toString(snapshot.version()));
        Optional<LoopGuard.Loop> loop = LoopGuard.judge(context);
        if (loop.isPresent()) {
            return stop(loop.get());
        }
        if (context.isProtected()) {
            return ringSystemIfPossible();
        }
        Optional<CallerPattern> blocked = CallerScreening.blocked(context);
        if (blocked.isPresent()) {
            trail.note(TraceCode.CALLER_BLOCKED, blocked.get().text());
            return refuse(DECLINED, Optional.empty(), RefusalCause.BLOCKED_CALLER);
        }
        Optional<EmergencyMode> emergency = emergency();
        if (emergency.isPresent()) {
            return sendTo(emergency.get());
        }
        if (action == IncomingCallAction.REJECT) {
            return refuse(DECLINED, Optional.empty(), RefusalCause.REJECT_ACTION);
        }
        if (!action.ringsSystem() || Chain.hasActive(context, Trigger.ALWAYS)) {
            return divert(Trigger.ALWAYS, true);
        }
        return ringSystemIfPossible();
    }

    private Optional<EmergencyMode> emergency() {
        return context.around()
                .directory()
                .emergency(snapshot, context.call().arrival())
                .filter(mode -> !mode.leadsTo(snapshot.number(), snapshot.extension()));
    }

    private Route sendTo(EmergencyMode mode) {
        trail.note(
                TraceCode.EMERGENCY_MODE,
                mode.target().address(),
                mode.until().truncatedTo(ChronoUnit.SECONDS).toString());
        return chain(Trigger.ALWAYS, List.of(List.of(Candidate.emergency(mode.target(), snapshot.ringTime()))));
    }

    private Route ringSystemIfPossible() {
        SystemSnapshot system = snapshot.system();
        SystemState state = context.around().systems().of(system);
        Optional<Trigger> hindrance = Availability.hindrance(context.around(), system, state);
        if (hindrance.isPresent()) {
            Trigger trigger = hindrance.get();
            trail.note(TraceCode.SYSTEM_SKIPPED, system.name(), trigger.name());
            return divert(trigger, context.classifier().starts(trigger));
        }
        Callee callee = SystemLegs.own(context, state);
        trail.note(
                TraceCode.SYSTEM_RUNG,
                system.name(),
                Integer.toString(state.bindings().size()),
                state.registeredUntil());
        return ring(List.of(callee), false);
    }

    /** The next step after every leg of the current one ended unanswered. */
    Route after(List<LegOutcome> outcomes) {
        StepOutcome ended = StepOutcome.of(context, position.ringing(), outcomes);
        ended.failures()
                .forEach(f ->
                        trail.note(TraceCode.LEG_FAILED, f.label(), f.trigger().name(), f.detail()));
        position = position.failed(ended.visited(position.visited()), ended.best(position.best()));
        if (ended.loop().isPresent()) {
            trail.note(TraceCode.LOOP_STOPPED, "DOWNSTREAM");
            return refuse(ended.loop().getAsInt(), Optional.empty(), RefusalCause.LOOP);
        }
        Callee first = position.ringing().get(0);
        if (ended.tryNextWay()) {
            trail.note(TraceCode.NEXT_WAY, first.now().get(0).label());
            return ring(List.of(first.next()), false);
        }
        if (ended.isSystem()) {
            decisive = ended.decisive();
            return context.classifier()
                    .classify(decisive, first.retried() || ended.rang() || decisive.repeated())
                    .accept(this);
        }
        return ended.isCallerNumberRefused() ? ringShowingForwarder(first) : nextLink();
    }

    /** Semantics 9.7: a carrier that refuses the caller's number gets the forwarder's, once. */
    private Route ringShowingForwarder(Callee refused) {
        Candidate shown = refused.candidate().orElseThrow().showing(CallingPartyDisplay.FORWARDER_NUMBER_CALLER_NAME);
        TargetLegs.Found found =
                new TargetLegs(context, shown, position.cause().orElseThrow(), Visited.start(snapshot)).find();
        if (found.callee().isEmpty()) {
            return nextLink();
        }
        trail.note(TraceCode.CALLER_NUMBER_REFUSED, found.identity());
        return ring(List.of(found.callee().get().again()), false);
    }

    @Override
    public Route failover(FailureVerdict.Failover verdict) {
        boolean ownRule = verdict.trigger() != Trigger.DEFLECTED || Chain.hasActive(context, Trigger.DEFLECTED);
        return ownRule ? divert(verdict.trigger(), verdict.startsRedirects()) : deflect();
    }

    private Route deflect() {
        Optional<Deflection> deflection = Deflection.of(context, decisive);
        return switch (policy(deflection)) {
            case FOLLOW -> follow(deflection.get().target());
            case AS_ERROR -> divert(Trigger.ERROR, context.classifier().starts(Trigger.ERROR));
            case REFUSE -> refuse(UNAVAILABLE, Optional.empty(), RefusalCause.DEFLECTION_REFUSED);
        };
    }

    private RoutingSettings.Deflection policy(Optional<Deflection> deflection) {
        return deflection
                .map(where -> where.policy(context.around().settings()))
                .orElse(RoutingSettings.Deflection.AS_ERROR);
    }

    private Route follow(Target target) {
        return chain(Trigger.DEFLECTED, List.of(List.of(Candidate.deflected(target, snapshot.ringTime()))));
    }

    @Override
    public Route passUpstream(FailureVerdict.PassUpstream verdict) {
        return refuse(verdict.status(), Optional.empty(), RefusalCause.WANTED_BY_SYSTEM);
    }

    @Override
    public Route retryOnce(FailureVerdict.RetryOnce verdict) {
        return ring(List.of(position.ringing().get(0).again()), false);
    }

    private Route divert(Trigger trigger, boolean startsRedirects) {
        if (context.isProtected()) {
            return end(trigger);
        }
        boolean redirects = trigger == Trigger.NO_ANSWER ? snapshot.action().forwards() : startsRedirects;
        boolean never = snapshot.action() == IncomingCallAction.VOICEMAIL_ONLY;
        List<List<Candidate>> links = new ArrayList<>();
        if (redirects && !never) {
            links.addAll(Chain.of(
                    context,
                    trigger,
                    (redirect, why) -> trail.note(TraceCode.REDIRECT_PASSED_OVER, redirect.designation(), why)));
        }
        return chain(trigger, links);
    }

    /** Takes these targets one after the other, then voicemail; at the limit of diversions voicemail only. */
    private Route chain(Trigger trigger, List<List<Candidate>> links) {
        List<List<Candidate>> all = new ArrayList<>();
        if (LoopGuard.isAtLimit(context)) {
            trail.note(TraceCode.LOOP_STOPPED, LoopGuard.Loop.DIVERSION_LIMIT.name());
        } else {
            all.addAll(links);
        }
        all.addAll(Chain.voicemail(snapshot));
        position = position.chained(all, new Cause(trigger, decisive != null && decisive.rang()));
        return nextLink();
    }

    private Route nextLink() {
        Cause cause = position.cause().orElseThrow();
        while (!position.chain().isEmpty()) {
            List<Candidate> link = position.chain().get(0);
            List<Callee> callees = new ArrayList<>(link.size());
            for (Candidate candidate : link) {
                resolve(candidate, cause).ifPresent(callees::add);
            }
            position = position.taken(List.of());
            if (!callees.isEmpty()) {
                return ring(callees, snapshot.account().notifyCaller());
            }
        }
        return end(cause.trigger());
    }

    private Optional<Callee> resolve(Candidate candidate, Cause cause) {
        TargetLegs.Found found = new TargetLegs(context, candidate, cause, position.visited()).find();
        if (found.callee().isEmpty()) {
            trail.note(TraceCode.TARGET_SKIPPED, candidate.designation(), found.identity(), found.hindrance());
            return Optional.empty();
        }
        position = position.failed(position.visited().and(List.of(found.identity())), position.best());
        trail.applied(candidate, cause.trigger());
        trail.note(TraceCode.TARGET_RUNG, found.identity());
        return found.callee();
    }

    private Route ring(List<Callee> callees, boolean notifyForwarding) {
        position = position.ringing(callees);
        List<LegPlan> legs = callees.size() == 1
                ? callees.get(0).now()
                : callees.stream().flatMap(callee -> callee.now().stream()).toList();
        return new PlannedRoute(context, new RouteStep.Ring(legs, notifyForwarding), position, trail.entries());
    }

    private Route end(Trigger trigger) {
        if (position.best().status().isPresent()) {
            return refuse(position.best().status().getAsInt(), Optional.empty(), RefusalCause.NOBODY_ANSWERED);
        }
        boolean forwarded = position.visited().identities().size() > 1;
        boolean busy = trigger == Trigger.CHANNELS_FULL
                || forwarded && snapshot.action().forwards();
        return refuse(busy ? BUSY : UNAVAILABLE, Optional.empty(), RefusalCause.NOBODY_ANSWERED);
    }

    private Route stop(LoopGuard.Loop loop) {
        trail.note(TraceCode.LOOP_STOPPED, loop.name());
        return refuse(loop.status(), loop.reason(), RefusalCause.LOOP);
    }

    private Route refuse(int status, Optional<String> reason, RefusalCause why) {
        trail.note(TraceCode.REFUSED, Integer.toString(status), why.name());
        position = position.ringing(List.of());
        return new PlannedRoute(context, new RouteStep.Refuse(status, reason, 0), position, trail.entries());
    }
}
