package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.LiveCalls;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.call.LegId;

/** What the calls in progress on this node take up: channels, forwarded calls, calls on their way out. */
final class CallLoad implements LiveCalls {

    private static final Duration CANARY_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(60);

    private final Map<TelephoneSystemId, Integer> channels = new ConcurrentHashMap<>();
    private final Map<AccountId, Integer> forwarded = new ConcurrentHashMap<>();
    private final Map<List<String>, Integer> outbound = new ConcurrentHashMap<>();
    private final Map<Long, Map<LegId, LegPlan>> legs = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, Instant> canaries = new ConcurrentHashMap<>();
    private final Map<String, Instant> held = new ConcurrentHashMap<>();

    void started(Call call, LegId leg, LegPlan plan) {
        Map<LegId, LegPlan> own = legs.computeIfAbsent(call.number(), number -> new HashMap<>(4));
        boolean firstForward = isForward(plan) && own.values().stream().noneMatch(CallLoad::isForward);
        own.put(leg, plan);
        plan.system().ifPresent(system -> channels.merge(system, 1, Integer::sum));
        if (firstForward) {
            forwarded.merge(call.called().account(), 1, Integer::sum);
        }
        if (plan.kind() == LegPlan.Kind.EXTERNAL) {
            outbound.merge(pair(plan), 1, Integer::sum);
        }
    }

    void closed(Call call, LegId leg) {
        Optional.ofNullable(legs.get(call.number())).map(own -> own.get(leg)).ifPresent(plan -> {
            plan.system().ifPresent(system -> channels.computeIfPresent(system, CallLoad::less));
            if (plan.kind() == LegPlan.Kind.EXTERNAL) {
                outbound.computeIfPresent(pair(plan), CallLoad::less);
            }
        });
    }

    void ended(Call call) {
        Map<LegId, LegPlan> own = legs.remove(call.number());
        if (own != null && own.values().stream().anyMatch(CallLoad::isForward)) {
            forwarded.computeIfPresent(call.called().account(), CallLoad::less);
        }
    }

    /** A carrier asked for rest by a 503 (semantics 9.3). */
    void hold(Carrier carrier, int seconds, Instant now) {
        Duration rest = Duration.ofSeconds(seconds);
        held.put(carrier.name(), now.plus(rest.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : rest));
    }

    int channels(TelephoneSystemId system) {
        return channels.getOrDefault(system, 0);
    }

    @Override
    public int forwarded(AccountId account) {
        return forwarded.getOrDefault(account, 0);
    }

    @Override
    public boolean isInOutboundSetup(String caller, PhoneNumber called) {
        return outbound.containsKey(List.of(caller, called.e164()));
    }

    @Override
    public boolean mayTryRecovering(SystemSnapshot system, Instant at) {
        Instant next = canaries.get(system.id());
        if (next != null && at.isBefore(next)) {
            return false;
        }
        return next == null
                ? canaries.putIfAbsent(system.id(), at.plus(CANARY_PAUSE)) == null
                : canaries.replace(system.id(), next, at.plus(CANARY_PAUSE));
    }

    @Override
    public boolean isUsable(Carrier carrier, Instant at) {
        Instant until = held.get(carrier.name());
        return until == null || !at.isBefore(until);
    }

    private static List<String> pair(LegPlan plan) {
        return List.of(CallRecords.user(plan.from().uri()), plan.label());
    }

    private static boolean isForward(LegPlan plan) {
        return plan.kind() == LegPlan.Kind.INTERNAL || plan.kind() == LegPlan.Kind.EXTERNAL;
    }

    private static <K> Integer less(K key, Integer count) {
        return count > 1 ? count - 1 : null;
    }
}
