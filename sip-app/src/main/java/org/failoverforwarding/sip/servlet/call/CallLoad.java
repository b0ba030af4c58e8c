package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.health.service.ChannelCounter;
import org.failoverforwarding.health.service.HealthReports;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.LiveCalls;
import org.failoverforwarding.routing.SystemSnapshot;

/** What the calls in progress on this node take up and what they show: channels, forwarded calls, carriers at rest. */
final class CallLoad implements LiveCalls {

    private static final Duration LONGEST_REST = Duration.ofSeconds(60);

    private final ChannelCounter channels;
    private final HealthReports health;
    private final List<Carrier> carriers;
    private final InstantSource clock;
    private final Map<AccountId, Integer> forwarded = new ConcurrentHashMap<>();
    private final Map<List<String>, Integer> outbound = new ConcurrentHashMap<>();
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    CallLoad(ChannelCounter channels, HealthReports health, List<Carrier> carriers, InstantSource clock) {
        this.channels = channels;
        this.health = health;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** To be called before the plan is added to the call. */
    void started(Call call, LegPlan plan) {
        plan.system().ifPresent(channels::taken);
        if (isForward(plan) && call.plans().stream().noneMatch(CallLoad::isForward)) {
            forwarded.merge(call.called().account(), 1, Integer::sum);
        }
        if (plan.kind() == LegPlan.Kind.EXTERNAL) {
            outbound.merge(pair(plan), 1, Integer::sum);
        }
    }

    void observed(LegPlan plan, Optional<LegOutcome> outcome) {
        if (plan.system().isPresent()) {
            outcome.ifPresentOrElse(
                    how -> health.ended(plan.system().get(), how),
                    () -> health.answered(plan.system().get()));
        } else {
            outcome.filter(how -> how.retryAfterSeconds() > 0).ifPresent(how -> rest(plan, how.retryAfterSeconds()));
        }
    }

    /** A carrier asked for rest by a 503 (semantics 9.3). */
    private void rest(LegPlan plan, int seconds) {
        Duration asked = Duration.ofSeconds(seconds);
        Instant until = clock.instant().plus(asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked);
        String way = plan.nextHop().isEmpty() ? plan.requestUri() : plan.nextHop();
        carriers.stream()
                .filter(carrier -> way.contains(carrier.host() + ":" + carrier.port()))
                .forEach(carrier -> resting.put(carrier.name(), until));
    }

    void closed(LegPlan plan) {
        plan.system().ifPresent(channels::freed);
        if (plan.kind() == LegPlan.Kind.EXTERNAL) {
            outbound.computeIfPresent(pair(plan), CallLoad::less);
        }
    }

    void ended(Call call) {
        if (call.plans().stream().anyMatch(CallLoad::isForward)) {
            forwarded.computeIfPresent(call.called().account(), CallLoad::less);
        }
    }

    @Override
    public int forwarded(AccountId account) {
        return forwarded.getOrDefault(account, 0);
    }

    @Override
    public boolean isInOutboundSetup(String caller, PhoneNumber called) {
        return !outbound.isEmpty() && outbound.containsKey(List.of(caller, called.e164()));
    }

    @Override
    public boolean mayTryRecovering(SystemSnapshot system, Instant at) {
        return health.mayTryRecovering(system.id(), at);
    }

    @Override
    public boolean isUsable(Carrier carrier, Instant at) {
        Instant until = resting.get(carrier.name());
        return until == null || !at.isBefore(until);
    }

    private static List<String> pair(LegPlan plan) {
        return List.of(CallRecords.user(plan.from().uri()), plan.label());
    }

    /** Calls of a telephone system to the outside are no forwarded calls: their legs have no redirect. */
    private static boolean isForward(LegPlan plan) {
        return !plan.redirect().isEmpty();
    }

    private static <K> Integer less(K key, Integer count) {
        return count > 1 ? count - 1 : null;
    }
}
