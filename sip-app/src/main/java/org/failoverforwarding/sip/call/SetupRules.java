package org.failoverforwarding.sip.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.RouteStep;
import org.failoverforwarding.sip.call.CallTimer.Kind;

/** Follows the route: starts its legs and goes on when they have failed. */
final class SetupRules {

    /** Refusals which a changed INVITE may mend (semantics 9.3). */
    private static final Set<Integer> MENDABLE = Set.of(422, 491);

    private SetupRules() {}

    static void arrived(Turn turn, Route route) {
        if (turn.route.isPresent() || turn.caller != CallerPhase.INVITING) {
            return;
        }
        turn.route = Optional.of(route);
        turn.arrived = Optional.of(turn.at);
        turn.set(CallTimer.ofCall(Kind.SETUP), route.setupLimit());
        turn.set(CallTimer.ofCall(Kind.RERING), turn.limits.rering());
        follow(turn, route);
    }

    static void failed(Turn turn, CallEvent.Failed event) {
        if (!turn.knows(event.leg())) {
            return;
        }
        Leg leg = turn.leg(event.leg());
        if (leg.phase().isOpenForAnswer()) {
            refused(turn, leg, event);
        } else if (leg.phase() == LegPhase.ABANDONED || leg.phase() == LegPhase.CANCELLING) {
            LegRules.close(turn, leg);
        }
    }

    private static void refused(Turn turn, Leg leg, CallEvent.Failed event) {
        int status = event.outcome().status().orElse(0);
        LegRules.clearTimers(turn, leg);
        if (MENDABLE.contains(status) && !leg.retried()) {
            turn.put(leg.retrying());
            turn.act(new CallAction.RetryLeg(leg.id(), leg.plan(), event.response()));
            startTimers(turn, leg);
            return;
        }
        LegOutcome outcome = seen(event.outcome(), leg, turn.at);
        turn.act(new CallAction.ObserveLeg(leg.id(), Optional.of(outcome)));
        LegRules.close(turn, turn.put(leg.over(leg.phase(), Optional.of(outcome), Optional.empty(), turn.at)));
        if (status >= 600 && leg.plan().kind() == LegPlan.Kind.SYSTEM) {
            refuseSiblings(turn, outcome);
        }
        proceed(turn);
    }

    private static LegOutcome seen(LegOutcome seen, Leg leg, Instant at) {
        return new LegOutcome(
                seen.cause(),
                seen.status(),
                seen.reasonPhrase(),
                seen.q850(),
                leg.rang(),
                seen.contacts(),
                seen.retryAfterSeconds(),
                Optional.of(Duration.between(leg.started(), at)),
                leg.retried());
    }

    /** A 6xx speaks for all contacts of its telephone system (RFC 3261 §16.7). */
    private static void refuseSiblings(Turn turn, LegOutcome outcome) {
        for (LegId id : turn.ringing) {
            Leg sibling = turn.leg(id);
            if (sibling.phase().isOpenForAnswer() && sibling.plan().kind() == LegPlan.Kind.SYSTEM) {
                LegRules.giveUp(turn, sibling, Optional.of(outcome), CancelReason.REFUSED_ELSEWHERE);
            }
        }
    }

    /** Goes on in the route when every leg of its step has ended unanswered. */
    static void proceed(Turn turn) {
        if (turn.caller != CallerPhase.INVITING || turn.ringing.isEmpty()) {
            return;
        }
        List<LegOutcome> outcomes = turn.ringing.stream()
                .map(turn::leg)
                .flatMap(leg -> leg.outcome().stream())
                .toList();
        if (outcomes.size() < turn.ringing.size()) {
            return;
        }
        turn.ringing = List.of();
        Route next = turn.route.orElseThrow().after(outcomes);
        turn.route = Optional.of(next);
        follow(turn, next);
    }

    private static void follow(Turn turn, Route route) {
        route.step().accept(new RouteStep.Visitor<Void>() {
            @Override
            public Void ring(RouteStep.Ring step) {
                SetupRules.ring(turn, step);
                return null;
            }

            @Override
            public Void refuse(RouteStep.Refuse step) {
                CallerRules.refuse(turn, step);
                return null;
            }
        });
    }

    private static void ring(Turn turn, RouteStep.Ring step) {
        if (step.notifyForwarding()) {
            turn.act(new CallAction.Progress(181, Optional.empty(), false, false));
            turn.early = turn.early.told(181);
        }
        turn.ringing =
                step.legs().stream().map(plan -> startLeg(turn, plan).id()).toList();
    }

    private static Leg startLeg(Turn turn, LegPlan plan) {
        Leg leg = Leg.starting(turn.nextLeg(), plan, turn.at);
        turn.add(leg);
        turn.act(new CallAction.StartLeg(leg.id(), plan));
        startTimers(turn, leg);
        return leg;
    }

    private static void startTimers(Turn turn, Leg leg) {
        turn.set(leg.timer(Kind.FIRST_RESPONSE), leg.plan().firstResponse());
        turn.set(leg.timer(Kind.PROGRESS), leg.plan().progress());
    }
}
