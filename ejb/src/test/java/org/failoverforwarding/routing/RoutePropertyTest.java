package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the rules and whatever the legs do: every route ends, and no place is rung twice. */
class RoutePropertyTest {

    private static final int WORLDS = 2500;
    private static final int[] STATUS = {
        300, 302, 400, 401, 403, 404, 408, 421, 422, 480, 482, 484, 486, 487, 488, 491, 500, 503, 600, 603, 604, 607
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyRouteEndsAndRingsNoTargetTwice(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORLDS; i++) {
            new Case(random).run();
        }
    }

    private static final class Case {
        private final Random random;
        private final World world = new World();
        private final List<RoutingSnapshot> numbers = new ArrayList<>();
        private final Set<String> rung = new HashSet<>();

        Case(Random random) {
            this.random = random;
            for (int i = 0; i < 4; i++) {
                SystemSnapshot system = system(1 + random.nextInt(3), "pbx" + i);
                numbers.add(randomNumber(i, system));
                world.with(numbers.get(i)).state(system, randomState());
            }
        }

        void run() {
            Route route = world.planner().plan(randomCall(), numbers.get(0));
            int limit = 2
                    + 2
                            * numbers.get(0).redirects().stream()
                                    .mapToInt(redirect -> redirect.targets().size() * 4)
                                    .sum()
                    + 12;
            int steps = 0;
            while (route.step() instanceof RouteStep.Ring ring) {
                assertTrue(++steps <= limit, "A route of more than " + limit + " steps");
                checkLegs(ring);
                List<LegOutcome> outcomes =
                        ring.legs().stream().map(leg -> randomOutcome()).toList();
                Route next = route.after(outcomes);
                assertEquals(next.step(), route.after(outcomes).step(), "A route is a value");
                noteRung(ring, outcomes);
                route = next;
            }
            int status = ((RouteStep.Refuse) route.step()).status();
            assertTrue(status >= 400 && status < 700 && status / 100 != 5, "Refused with " + status);
        }

        private void checkLegs(RouteStep.Ring ring) {
            assertTrue(!ring.legs().isEmpty());
            Set<String> atOnce = new HashSet<>();
            for (LegPlan leg : ring.legs()) {
                assertTrue(atOnce.add(leg.requestUri() + leg.label()), "Twice in one step: " + leg.label());
                assertTrue(!rung.contains(leg.kind() + leg.label()), "Rung again: " + leg.label());
            }
        }

        /** A place that rang is done; one that gave nothing or an error may be tried at its next contact. */
        private void noteRung(RouteStep.Ring ring, List<LegOutcome> outcomes) {
            for (int i = 0; i < outcomes.size(); i++) {
                LegPlan leg = ring.legs().get(i);
                if (outcomes.get(i).rang()) {
                    rung.add(leg.kind() + leg.label());
                }
            }
        }

        private LegOutcome randomOutcome() {
            boolean rang = random.nextBoolean();
            Cause cause = Cause.values()[random.nextInt(Cause.values().length)];
            if (cause != Cause.RESPONSE) {
                return LegOutcome.without(cause, cause == Cause.RING_TIME_OVER);
            }
            OptionalInt q850 = random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(50)) : OptionalInt.empty();
            List<String> contacts =
                    random.nextBoolean() ? List.of() : List.of("<sip:044200500" + random.nextInt(5) + "@h>");
            return new LegOutcome(
                            cause, OptionalInt.of(STATUS[random.nextInt(STATUS.length)]), "", q850, rang, contacts, 0)
                    .lasting(Duration.ofMillis(random.nextInt(4000)));
        }

        private SystemState randomState() {
            List<Binding> bindings = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                bindings.add(binding("sip:c" + i + "@198.51.100." + i, i / 2 * 0.3));
            }
            HealthState health = HealthState.values()[random.nextInt(HealthState.values().length)];
            return new SystemState(bindings, health, random.nextInt(3));
        }

        private RoutingSnapshot randomNumber(int index, SystemSnapshot system) {
            List<Redirect> redirects = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                redirects.add(randomRedirect(i));
            }
            Optional<Target> voicemail = random.nextBoolean() ? Optional.of(randomTarget()) : Optional.empty();
            RoutingSnapshot base = number(
                    new PhoneNumber("+4144200500" + index),
                    system,
                    IncomingCallAction.values()[random.nextInt(IncomingCallAction.values().length)],
                    account(voicemail),
                    redirects.toArray(Redirect[]::new));
            return new RoutingSnapshot(
                    base.number(),
                    "2" + index,
                    base.displayName(),
                    base.account(),
                    base.system(),
                    base.action(),
                    base.ringTime(),
                    randomOrder(),
                    base.redirects(),
                    List.of(),
                    TriggerPreset.values()[random.nextInt(3)],
                    Map.of(),
                    random.nextBoolean(),
                    1);
        }

        private Redirect randomRedirect(int index) {
            Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
            for (Trigger trigger : Trigger.values()) {
                if (random.nextInt(trigger == Trigger.ALWAYS ? 8 : 2) == 0) {
                    triggers.add(trigger);
                }
            }
            Target[] targets = new Target[1 + random.nextInt(4)];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = randomTarget();
            }
            Redirect made = redirect("R" + index, triggers, targets);
            return new Redirect(
                    index,
                    made.designation(),
                    random.nextInt(4) > 0,
                    triggers,
                    made.targets(),
                    randomOrder(),
                    made.ringTime(),
                    CallingPartyDisplay.values()[random.nextInt(CallingPartyDisplay.values().length)],
                    Optional.empty(),
                    ActiveTimes.EVERY_DAY);
        }

        private ForwardingOrder randomOrder() {
            return random.nextBoolean() ? ForwardingOrder.AS_LISTED : ForwardingOrder.SIMULTANEOUS;
        }

        private Target randomTarget() {
            return switch (random.nextInt(4)) {
                case 0 -> new Target.InternalNumber(new PhoneNumber("+4144200500" + random.nextInt(5)));
                case 1 -> new Target.ExternalNumber(new PhoneNumber("+4179123456" + random.nextInt(4)));
                case 2 -> new Target.Extension("2" + random.nextInt(5));
                default -> new Target.SipAddress("sip:x" + random.nextInt(3) + "@sip.example.ch");
            };
        }

        private IncomingCall randomCall() {
            List<String> privacy = random.nextInt(4) == 0 ? List.of("id") : List.of();
            return RoutingSamples.call(new NameAddress("Caller", "sip:+41796680000@192.0.2.10"), privacy);
        }
    }
}
