package org.failoverforwarding.api.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.v1.LegKind;
import org.failoverforwarding.api.v1.Preview;
import org.failoverforwarding.api.v1.PreviewLeg;
import org.failoverforwarding.api.v1.PreviewRequest.SystemBehaviour;
import org.failoverforwarding.api.v1.PreviewStep;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.RouteStep;

/** Walks along a route to its end with legs that do not answer, and notes who rings when. */
final class PreviewRun implements RouteStep.Visitor<Optional<Route>> {

    private static final int OK = 200;

    private final TelephoneSystemId system;
    private final SystemBehaviour behaviour;
    private final List<PreviewStep> steps = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;
    private Route route;
    private int finalStatus;

    private PreviewRun(Route route, TelephoneSystemId system, SystemBehaviour behaviour) {
        this.route = route;
        this.system = system;
        this.behaviour = behaviour;
    }

    /**
     * The course of a call.
     *
     * @param system the one whose behaviour is given
     */
    static Preview of(Route route, TelephoneSystemId system, SystemBehaviour behaviour) {
        PreviewRun run = new PreviewRun(route, system, behaviour);
        Optional<Route> next = run.route.step().accept(run);
        while (next.isPresent()) {
            run.route = next.get();
            next = run.route.step().accept(run);
        }
        return new Preview(
                run.steps,
                run.finalStatus,
                (int) run.elapsed.toSeconds(),
                run.route.trace().stream().map(CallMapping::toApi).toList());
    }

    @Override
    public Optional<Route> ring(RouteStep.Ring step) {
        Duration longest =
                step.legs().stream().map(this::lasts).max(Duration::compareTo).orElseThrow();
        Duration left = route.setupLimit().minus(elapsed);
        boolean timeOver = longest.compareTo(left) >= 0;
        Duration end = elapsed.plus(timeOver ? left : longest);
        steps.add(new PreviewStep(
                (int) elapsed.toSeconds(),
                (int) end.toSeconds(),
                step.legs().stream().map(PreviewRun::leg).toList()));
        elapsed = end;
        if (step.legs().stream().anyMatch(leg -> leg.kind() == LegPlan.Kind.VOICEMAIL)) {
            finalStatus = OK;
            return Optional.empty();
        }
        if (timeOver) {
            finalStatus = 480;
            return Optional.empty();
        }
        return Optional.of(route.after(step.legs().stream().map(this::outcome).toList()));
    }

    @Override
    public Optional<Route> refuse(RouteStep.Refuse step) {
        finalStatus = step.status();
        return Optional.empty();
    }

    private Duration lasts(LegPlan leg) {
        if (leg.kind() == LegPlan.Kind.VOICEMAIL) {
            return Duration.ZERO;
        }
        return switch (behaviourOf(leg)) {
            case AS_NOW, NO_ANSWER, NOT_REGISTERED -> leg.ringTime();
            case SILENT -> leg.firstResponse();
            case ERROR, BUSY -> Duration.ZERO;
        };
    }

    private LegOutcome outcome(LegPlan leg) {
        LegOutcome outcome = switch (behaviourOf(leg)) {
            case AS_NOW, NO_ANSWER, NOT_REGISTERED -> LegOutcome.without(Cause.RING_TIME_OVER, true);
            case SILENT -> LegOutcome.without(Cause.NO_RESPONSE, false);
            case ERROR -> LegOutcome.response(500, false);
            case BUSY -> LegOutcome.response(486, false);
        };
        return outcome.lasting(lasts(leg));
    }

    private SystemBehaviour behaviourOf(LegPlan leg) {
        return leg.system().filter(system::equals).isPresent() ? behaviour : SystemBehaviour.NO_ANSWER;
    }

    private static PreviewLeg leg(LegPlan plan) {
        return new PreviewLeg(
                Same.in(LegKind.class, plan.kind()),
                plan.label(),
                plan.redirect(),
                plan.trigger().map(Enum::name).orElse(""),
                (int) plan.ringTime().toSeconds(),
                plan.from().uri(),
                plan.from().displayName());
    }
}
