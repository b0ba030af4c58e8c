package org.failoverforwarding.sip.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.routing.EarlyMedia;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.RouteStep;
import org.failoverforwarding.routing.TraceEntry;

/** Named samples of the engine's tests. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final RouteStep.Refuse BUSY_480 = new RouteStep.Refuse(480, Optional.empty(), 0);

    private Samples() {}

    static LegPlan plan(LegPlan.Kind kind, String label) {
        return plan(kind, label, EarlyMedia.AFTER_180);
    }

    static LegPlan plan(LegPlan.Kind kind, String label, EarlyMedia earlyMedia) {
        return new LegPlan(
                kind,
                label,
                "",
                Optional.empty(),
                Optional.empty(),
                "sip:" + label + "@127.0.0.1",
                "",
                List.of(),
                new NameAddress("", "sip:caller@127.0.0.1"),
                new NameAddress("", "sip:called@127.0.0.1"),
                List.of(),
                69,
                Duration.ofSeconds(4),
                Duration.ofSeconds(20),
                Duration.ofSeconds(25),
                earlyMedia);
    }

    static RouteStep.Ring system() {
        return new RouteStep.Ring(List.of(plan(LegPlan.Kind.SYSTEM, "pbx")), false);
    }

    static RouteStep.Ring system(EarlyMedia earlyMedia) {
        return new RouteStep.Ring(List.of(plan(LegPlan.Kind.SYSTEM, "pbx", earlyMedia)), false);
    }

    static RouteStep.Ring fallback() {
        return new RouteStep.Ring(List.of(plan(LegPlan.Kind.EXTERNAL, "mobile")), true);
    }

    static RouteStep.Ring together(LegPlan.Kind kind, int legs) {
        return new RouteStep.Ring(
                java.util.stream.IntStream.rangeClosed(1, legs)
                        .mapToObj(i -> plan(kind, "target" + i))
                        .toList(),
                false);
    }

    /** A route which takes its steps one after the other and remembers why. */
    record Script(List<RouteStep> steps, List<List<LegOutcome>> seen) implements Route {

        static Script of(RouteStep... steps) {
            return new Script(List.of(steps), List.of());
        }

        @Override
        public RouteStep step() {
            return steps.get(0);
        }

        @Override
        public Route after(List<LegOutcome> outcomes) {
            List<List<LegOutcome>> all = new java.util.ArrayList<>(seen);
            all.add(outcomes);
            return new Script(steps.subList(1, steps.size()), all);
        }

        @Override
        public List<TraceEntry> trace() {
            return List.of();
        }

        @Override
        public Duration setupLimit() {
            return Duration.ofSeconds(180);
        }
    }

    /** A message with a name. */
    record Message(String name) implements MessageRef {
        @Override
        public String toString() {
            return name;
        }
    }
}
