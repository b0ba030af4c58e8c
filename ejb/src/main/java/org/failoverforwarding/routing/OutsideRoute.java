package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of a telephone system's call to the public network: one carrier after the other until one takes it. */
record OutsideRoute(Surroundings around, List<LegPlan> further, RouteStep step, List<TraceEntry> trace)
        implements Route {

    OutsideRoute {
        further = List.copyOf(further);
        trace = List.copyOf(trace);
    }

    static OutsideRoute start(Surroundings around, IncomingCall call, List<LegPlan> legs) {
        LegPlan first = legs.get(0);
        List<TraceEntry> trace = List.of(
                entry(around, TraceCode.CALL_ARRIVED, first.label(), "OUTSIDE", "0"),
                entry(around, TraceCode.TARGET_RUNG, first.label()));
        return new OutsideRoute(around, legs.subList(1, legs.size()), ring(first), trace);
    }

    static OutsideRoute refused(Surroundings around, IncomingCall call, int status, String why) {
        List<TraceEntry> trace = List.of(
                entry(around, TraceCode.CALL_ARRIVED, SipUri.safeUser(call.calledUser()), "OUTSIDE", "0"),
                entry(around, TraceCode.REFUSED, Integer.toString(status), why));
        return new OutsideRoute(around, List.of(), new RouteStep.Refuse(status, Optional.empty(), 0), trace);
    }

    @Override
    public Route after(List<LegOutcome> outcomes) {
        if (!(step instanceof RouteStep.Ring ring)) {
            throw new IllegalStateException("Nothing is ringing");
        }
        LegOutcome outcome = outcomes.get(0);
        LegPlan leg = ring.legs().get(0);
        List<TraceEntry> more = new ArrayList<>(trace);
        String cause = outcome.status().isPresent()
                ? Integer.toString(outcome.status().getAsInt())
                : outcome.cause().name();
        more.add(entry(around, TraceCode.LEG_FAILED, leg.label(), "", cause));
        if (!further.isEmpty() && outcome.isOfTheWay()) {
            more.add(entry(around, TraceCode.TARGET_RUNG, leg.label()));
            return new OutsideRoute(around, further.subList(1, further.size()), ring(further.get(0)), more);
        }
        int status = outcome.status().isPresent()
                ? FinalResponse.towardsCaller(outcome.status().getAsInt())
                : 480;
        more.add(entry(around, TraceCode.REFUSED, Integer.toString(status), RefusalCause.NOBODY_ANSWERED.name()));
        return new OutsideRoute(around, List.of(), new RouteStep.Refuse(status, Optional.empty(), 0), more);
    }

    @Override
    public Duration setupLimit() {
        return around.settings().setupLimit();
    }

    private static RouteStep ring(LegPlan leg) {
        return new RouteStep.Ring(List.of(leg), false);
    }

    private static TraceEntry entry(Surroundings around, TraceCode code, String... arguments) {
        return new TraceEntry(around.clock().instant(), code, List.of(arguments));
    }
}
