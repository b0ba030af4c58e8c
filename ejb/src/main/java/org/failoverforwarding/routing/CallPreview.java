package org.failoverforwarding.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.registration.Binding;

/** Shows what would happen to a call, by the same planner that decides live calls. */
public final class CallPreview {

    private static final int ANSWERED = 200;
    private static final int UNAVAILABLE = 480;

    private final RoutingDirectory directory;
    private final SystemState.Source systems;
    private final List<Carrier> carriers;
    private final RoutingSettings settings;
    private final NumberPlan numbers;

    /**
     * A preview with the installation's own collaborators.
     *
     * @param systems the live side of the systems of targets; the called number's own is as the question says
     */
    public CallPreview(
            RoutingDirectory directory,
            SystemState.Source systems,
            List<Carrier> carriers,
            RoutingSettings settings,
            NumberPlan numbers) {
        this.directory = directory;
        this.systems = systems;
        this.carriers = List.copyOf(carriers);
        this.settings = settings;
        this.numbers = numbers;
    }

    /**
     * A question.
     *
     * @param number the called number with its rules, saved or not
     * @param at when the call arrives
     * @param system how the number's own telephone system behaves
     * @param targetsAnswer the first target that rings answers after a moment; else only the voicemail answers
     * @param caller who calls
     * @param withheld the caller's number is withheld
     */
    public record Question(
            RoutingSnapshot number,
            Instant at,
            SystemCondition system,
            boolean targetsAnswer,
            NameAddress caller,
            boolean withheld) {}

    /** The whole way of such a call. */
    public PreviewedCall preview(Question question) {
        return new Run(question).play();
    }

    /** One imagined call with its own clock. */
    private final class Run {
        private final Question question;
        private final List<PreviewedCall.Step> steps = new ArrayList<>();
        private Duration elapsed = Duration.ZERO;

        Run(Question question) {
            this.question = question;
        }

        PreviewedCall play() {
            RoutePlanner planner = new RoutePlanner(
                    directory,
                    this::state,
                    carriers,
                    settings,
                    numbers,
                    LiveCalls.NONE,
                    () -> question.at().plus(elapsed));
            Route route = planner.plan(call(), question.number());
            while (route.step() instanceof RouteStep.Ring ring) {
                boolean answered = ring.legs().stream().anyMatch(this::isAnswered);
                add(ring, answered ? Duration.ZERO : longest(ring), route.setupLimit());
                if (answered) {
                    return end(route, true, ANSWERED, false);
                }
                if (elapsed.compareTo(route.setupLimit()) >= 0) {
                    return end(route, false, UNAVAILABLE, true);
                }
                route = route.after(ring.legs().stream()
                        .map(leg -> outcome(leg).lasting(time(leg)))
                        .toList());
            }
            return end(route, false, ((RouteStep.Refuse) route.step()).status(), false);
        }

        private PreviewedCall end(Route route, boolean answered, int status, boolean setupTimeOver) {
            return new PreviewedCall(steps, answered, status, setupTimeOver, elapsed, route.trace());
        }

        private void add(RouteStep.Ring ring, Duration lasting, Duration setupLimit) {
            Duration end = elapsed.plus(lasting);
            Duration until = end.compareTo(setupLimit) < 0 ? end : setupLimit;
            steps.add(new PreviewedCall.Step(
                    elapsed,
                    until,
                    ring.legs().stream().map(PreviewedCall.Ringing::of).toList()));
            elapsed = until;
        }

        private Duration longest(RouteStep.Ring ring) {
            return ring.legs().stream().map(this::time).max(Duration::compareTo).orElse(Duration.ZERO);
        }

        private boolean isAnswered(LegPlan leg) {
            if (leg.kind() == LegPlan.Kind.VOICEMAIL) {
                return true;
            }
            return isOwnSystem(leg) ? question.system().answers(question.targetsAnswer()) : question.targetsAnswer();
        }

        /** Another number of the same telephone system is as well or as ill as the called one. */
        private boolean isOwnSystem(LegPlan leg) {
            return leg.system().filter(question.number().system().id()::equals).isPresent();
        }

        private LegOutcome outcome(LegPlan leg) {
            LegOutcome unanswered = LegOutcome.without(LegOutcome.Cause.RING_TIME_OVER, true);
            return isOwnSystem(leg) ? question.system().outcome().orElse(unanswered) : unanswered;
        }

        private Duration time(LegPlan leg) {
            return switch (outcome(leg).cause()) {
                case NO_RESPONSE -> leg.firstResponse();
                case NO_PROGRESS -> leg.progress();
                case RING_TIME_OVER -> leg.ringTime();
                case RESPONSE, TRANSPORT -> Duration.ZERO;
            };
        }

        private SystemState state(SystemSnapshot system) {
            SystemCondition condition = question.system();
            boolean own = system.id().equals(question.number().system().id());
            if (!own || condition == SystemCondition.AS_NOW) {
                return systems.of(system);
            }
            int channels = condition == SystemCondition.CHANNELS_FULL ? Integer.MAX_VALUE : 0;
            boolean registered = condition != SystemCondition.NOT_REGISTERED;
            List<Binding> bindings = registered ? bindings(system) : List.of();
            HealthState health = condition == SystemCondition.NOT_REGISTERED && system.isStaticTrunk()
                    ? HealthState.DOWN
                    : condition.health();
            return new SystemState(bindings, systems.of(system).hops(), health, channels);
        }

        private List<Binding> bindings(SystemSnapshot system) {
            List<Binding> real = systems.of(system).bindings();
            if (!real.isEmpty() || system.isStaticTrunk()) {
                return real;
            }
            Instant at = question.at();
            String contact = "sip:" + system.aor().user() + "@" + settings.host();
            return List.of(new Binding(
                    contact,
                    "preview",
                    1,
                    at,
                    at.plusSeconds(300),
                    1,
                    List.of(),
                    "udp:" + settings.host() + ":5060",
                    ""));
        }

        private IncomingCall call() {
            return new IncomingCall(
                    "preview",
                    question.at(),
                    CallOrigin.carrier(
                            carriers.isEmpty() ? "preview" : carriers.get(0).name()),
                    question.number().number().e164(),
                    question.caller(),
                    Optional.empty(),
                    question.withheld() ? List.of("id") : Collections.emptyList(),
                    List.of(),
                    List.of(),
                    70,
                    "",
                    false);
        }
    }
}
