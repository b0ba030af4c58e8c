package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.Trigger;

/** How a ring step ended: each leg by itself and the one that decides. */
final class StepOutcome {

    private static final Set<Integer> CALLER_NUMBER_REFUSED = Set.of(403, 488, 603);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** What carriers write of a caller's number that they do not take. */
    private static final Pattern CALLER_NUMBER_WORDS = Pattern.compile(
            "\\b(CLI|CLIP|ANI|caller.?id|(caller|calling|originating|from|A)[- ]?(party |line )?(number|identity|header))\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Failure> failures;
    private final List<Callee> callees;

    private StepOutcome(List<Failure> failures, List<Callee> callees) {
        this.failures = failures;
        this.callees = callees;
    }

    /** One leg with its end. */
    record Failure(LegPlan leg, LegOutcome outcome, Trigger trigger) {
        String label() {
            return leg.label();
        }

        String detail() {
            return outcome.status().isPresent()
                    ? Integer.toString(outcome.status().getAsInt())
                    : outcome.cause().name();
        }

        boolean isOfTheWay() {
            return leg.system().isEmpty()
                    ? outcome.isOfTheWay()
                    : !outcome.rang() && (trigger == Trigger.UNREACHABLE || trigger == Trigger.ERROR);
        }

        boolean isSilent() {
            return trigger == Trigger.UNREACHABLE && outcome.status().isEmpty();
        }
    }

    static StepOutcome of(CallContext context, List<Callee> callees, List<LegOutcome> outcomes) {
        List<Failure> failures = new ArrayList<>(outcomes.size());
        for (Callee callee : callees) {
            for (LegPlan leg : callee.now()) {
                LegOutcome outcome = outcomes.get(failures.size());
                failures.add(new Failure(leg, outcome, context.classifier().trigger(outcome)));
            }
        }
        return new StepOutcome(failures, callees);
    }

    List<Failure> failures() {
        return failures;
    }

    boolean isSystem() {
        return callees.get(0).kind() == LegPlan.Kind.SYSTEM;
    }

    /** Some leg rang somebody. */
    boolean rang() {
        return failures.stream().anyMatch(failure -> failure.outcome().rang());
    }

    /** The status by which a leg found itself in a loop. */
    OptionalInt loop() {
        return failures.stream()
                .map(Failure::outcome)
                .filter(TriggerClassifier::isLoop)
                .mapToInt(outcome -> outcome.status().getAsInt())
                .findFirst();
    }

    /** A carrier would not take the caller's number (semantics 9.7). */
    boolean isCallerNumberRefused() {
        Callee callee = callees.get(0);
        LegOutcome outcome = failures.get(0).outcome();
        return callees.size() == 1
                && callee.kind() == LegPlan.Kind.EXTERNAL
                && !callee.retried()
                && !outcome.rang()
                && callee.candidate().filter(Candidate::showsCallerNumber).isPresent()
                && outcome.status().isPresent()
                && (refusesAtOnce(outcome)
                        || CALLER_NUMBER_WORDS.matcher(outcome.reasonPhrase()).find());
    }

    private static boolean refusesAtOnce(LegOutcome outcome) {
        return CALLER_NUMBER_REFUSED.contains(outcome.status().getAsInt())
                && outcome.lasted().filter(time -> time.compareTo(AT_ONCE) <= 0).isPresent();
    }

    /** The outcome of the leg that says most about the callee. */
    LegOutcome decisive() {
        Failure best = failures.get(0);
        for (Failure failure : failures) {
            if (weight(failure.trigger()) < weight(best.trigger())) {
                best = failure;
            }
        }
        return best.outcome();
    }

    /** The callee was not reached and there are further ways to it; a callee that rang is never rung again. */
    boolean tryNextWay() {
        return callees.size() == 1
                && !callees.get(0).later().isEmpty()
                && failures.stream().allMatch(Failure::isOfTheWay);
    }

    Visited visited(Visited before) {
        if (tryNextWay()) {
            return before;
        }
        Visited now = before;
        for (Failure failure : failures) {
            if (failure.leg().system().isPresent() && isSilent(failure.leg().system())) {
                now = now.andSilent(failure.leg().system().get());
            }
        }
        return now;
    }

    private boolean isSilent(Optional<TelephoneSystemId> system) {
        return failures.stream()
                .filter(failure -> failure.leg().system().equals(system))
                .allMatch(Failure::isSilent);
    }

    FinalResponse best(FinalResponse before) {
        FinalResponse now = before;
        for (Failure failure : failures) {
            now = now.with(failure.outcome());
        }
        return now;
    }

    private static int weight(Trigger trigger) {
        return switch (trigger) {
            case BUSY -> 0;
            case REJECTED -> 1;
            case NO_ANSWER -> 2;
            case DEFLECTED -> 3;
            case CHANNELS_FULL -> 4;
            case UNKNOWN_NUMBER -> 5;
            case ERROR -> 6;
            case UNREACHABLE, NOT_REGISTERED, ALWAYS -> 7;
        };
    }
}
