package org.failoverforwarding.routing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;

/**
 * Judges how a leg ended: which class of failure, or a refusal that must not be failed over (semantics 9.2, 9.3).
 *
 * @param profile what the ambiguous responses of the telephone system mean
 * @param preset which failures start a redirect
 * @param custom status codes by trigger with {@link TriggerPreset#CUSTOM}
 * @param ddiBlock the number belongs to a direct-dial block
 * @param overlap the trunk dials digit by digit, so 484 asks for more (RFC 3578)
 */
public record TriggerClassifier(
        DeviceProfile profile,
        TriggerPreset preset,
        Map<Trigger, Set<Integer>> custom,
        boolean ddiBlock,
        boolean overlap) {

    private static final Set<Integer> LOOP = Set.of(482, 483);
    private static final Set<Integer> WANTED_REFUSAL = Set.of(428, 433, 436, 437, 438, 607, 608);
    private static final Set<Integer> REPAIRABLE = Set.of(421, 422, 491, 494);
    private static final Set<Integer> AMBIGUOUS = Set.of(480, 500, 503, 603);

    public static TriggerClassifier of(RoutingSnapshot snapshot) {
        return new TriggerClassifier(
                snapshot.system().profile(), snapshot.preset(), snapshot.customTriggers(), snapshot.ddiBlock(), false);
    }

    /** A response by which the leg found itself in a loop (RFC 3261 §16.3, §21.4.20). */
    public static boolean isLoop(LegOutcome outcome) {
        return outcome.status().isPresent() && LOOP.contains(outcome.status().getAsInt());
    }

    /**
     * Judges the end of the system's own leg.
     *
     * @param retried this leg was already the second try at the same place
     */
    public FailureVerdict classify(LegOutcome outcome, boolean retried) {
        if (outcome.status().isPresent()) {
            int status = outcome.status().getAsInt();
            if (LOOP.contains(status) || WANTED_REFUSAL.contains(status) || overlap && status == 484) {
                return new FailureVerdict.PassUpstream(status);
            }
            if (REPAIRABLE.contains(status) && !retried && !outcome.rang()) {
                return new FailureVerdict.RetryOnce();
            }
        }
        Trigger trigger = trigger(outcome);
        return new FailureVerdict.Failover(trigger, starts(trigger, outcome));
    }

    /** The class of the failure, whether or not it starts a redirect. */
    public Trigger trigger(LegOutcome outcome) {
        return switch (outcome.cause()) {
            case NO_RESPONSE, NO_PROGRESS, TRANSPORT -> Trigger.UNREACHABLE;
            case RING_TIME_OVER -> Trigger.NO_ANSWER;
            case RESPONSE -> ofResponse(outcome, outcome.status().orElse(500));
        };
    }

    private Trigger ofResponse(LegOutcome outcome, int status) {
        for (Map.Entry<Trigger, Set<Integer>> list : custom.entrySet()) {
            if (list.getValue().contains(status)) {
                return list.getKey();
            }
        }
        if (AMBIGUOUS.contains(status) && outcome.q850().isPresent()) {
            Trigger byCause = byCause(outcome.q850().getAsInt());
            if (byCause != Trigger.ERROR) {
                return byCause;
            }
            return status == 480 ? Trigger.ERROR : byStatus(outcome, status);
        }
        Trigger byDevice = profile.meanings().get(status);
        return byDevice == null ? byStatus(outcome, status) : byDevice;
    }

    private static Trigger byCause(int q850) {
        return switch (q850) {
            case 17 -> Trigger.BUSY;
            case 34, 42, 44 -> Trigger.CHANNELS_FULL;
            case 21 -> Trigger.REJECTED;
            case 18, 19 -> Trigger.NO_ANSWER;
            case 1, 28 -> Trigger.UNKNOWN_NUMBER;
            default -> Trigger.ERROR;
        };
    }

    private static Trigger byStatus(LegOutcome outcome, int status) {
        return switch (status) {
            case 301, 302, 305 -> outcome.contacts().isEmpty() ? Trigger.ERROR : Trigger.DEFLECTED;
            case 408 -> outcome.rang() ? Trigger.NO_ANSWER : Trigger.UNREACHABLE;
            case 480 -> unavailable(outcome);
            case 430 -> Trigger.UNREACHABLE;
            case 486, 600 -> Trigger.BUSY;
            case 403, 603 -> Trigger.REJECTED;
            case 404, 410, 484, 604 -> Trigger.UNKNOWN_NUMBER;
            default -> Trigger.ERROR;
        };
    }

    private static Trigger unavailable(LegOutcome outcome) {
        if (isDoNotDisturb(outcome.reasonPhrase())) {
            return Trigger.REJECTED;
        }
        return outcome.rang() ? Trigger.NO_ANSWER : Trigger.UNREACHABLE;
    }

    private static boolean isDoNotDisturb(String phrase) {
        String text = phrase.toUpperCase(Locale.ROOT);
        return text.contains("DND") || text.contains("DO NOT DISTURB");
    }

    private boolean starts(Trigger trigger, LegOutcome outcome) {
        if (preset == TriggerPreset.CUSTOM) {
            return outcome.status().isPresent()
                    ? custom.values().stream()
                            .anyMatch(list -> list.contains(outcome.status().getAsInt()))
                    : custom.containsKey(trigger);
        }
        Set<Integer> only = preset.onlyStatus();
        if (outcome.status().isPresent() && !only.isEmpty()) {
            return only.contains(outcome.status().getAsInt());
        }
        return starts(trigger);
    }

    /** Whether a failure found before the system was rung starts a redirect. */
    public boolean starts(Trigger trigger) {
        return preset == TriggerPreset.CUSTOM ? custom.containsKey(trigger) : preset.starts(trigger, ddiBlock);
    }
}
