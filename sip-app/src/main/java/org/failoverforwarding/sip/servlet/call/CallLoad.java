package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.service.ChannelCounter;
import org.failoverforwarding.health.service.HealthReports;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.LiveCalls;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.servlet.FailedFlows;

/** What the calls in progress on this node take up and what they show: channels, forwarded calls, carriers at rest. */
final class CallLoad implements LiveCalls {

    private static final OptionalInt FLOW_FAILED = OptionalInt.of(430);
    private static final Duration LONGEST_REST = Duration.ofSeconds(60);

    private final ChannelCounter channels;
    private final HealthReports health;
    private final FailedFlows flows;
    private final ServerLocations locations;
    private final InstantSource clock;
    private final Map<AccountId, Integer> forwarded = new ConcurrentHashMap<>();
    private final Map<Setup, Set<Long>> setups = new ConcurrentHashMap<>();
    private final Map<SipHop, Instant> resting = new ConcurrentHashMap<>();

    CallLoad(
            ChannelCounter channels,
            HealthReports health,
            FailedFlows flows,
            ServerLocations locations,
            InstantSource clock) {
        this.channels = channels;
        this.health = health;
        this.flows = flows;
        this.locations = locations;
        this.clock = clock;
    }

    /** To be called before the plan is added to the call. */
    void started(Call call, LegPlan plan) {
        plan.system().ifPresent(channels::taken);
        if (isForward(plan) && call.plans().stream().noneMatch(CallLoad::isForward)) {
            forwarded.merge(call.called().account(), 1, Integer::sum);
        }
        setup(call, plan).ifPresent(setup -> setups.merge(setup, Set.of(call.number()), CallLoad::union));
    }

    void observed(Call call, LegPlan plan, Optional<LegOutcome> outcome) {
        Optional<SipHop> hop = plan.hop();
        boolean failed = outcome.filter(LegOutcome::isOfTheWay).isPresent();
        hop.ifPresent(failed ? locations::failed : locations::works);
        if (plan.system().isPresent()) {
            outcome.ifPresentOrElse(
                    how -> health.ended(plan.system().get(), how),
                    () -> health.answered(plan.system().get()));
            outcome.filter(how -> how.status().equals(FLOW_FAILED))
                    .ifPresent(how -> flows.failed(plan.system().get(), plan));
        } else {
            outcome.filter(how -> how.retryAfterSeconds() > 0)
                    .ifPresent(how -> hop.ifPresent(address -> rest(address, how.retryAfterSeconds())));
        }
    }

    /** A carrier asked for rest by a 503 (semantics 9.3). */
    private void rest(SipHop hop, int seconds) {
        Duration asked = Duration.ofSeconds(seconds);
        resting.put(hop, clock.instant().plus(asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked));
    }

    void closed(Call call, LegPlan plan) {
        plan.system().ifPresent(channels::freed);
        noLongerInSetup(call, plan);
    }

    /** The call has been answered: what rang until now can no longer come back as the same call. */
    void connected(Call call) {
        call.plans().forEach(plan -> noLongerInSetup(call, plan));
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
        return setups.containsKey(new Setup(Optional.empty(), digits(caller), called));
    }

    @Override
    public boolean isInSetupAt(TelephoneSystemId system, String caller, PhoneNumber called) {
        return setups.containsKey(new Setup(Optional.of(system), digits(caller), called));
    }

    @Override
    public boolean mayTryRecovering(SystemSnapshot system, Instant at) {
        return health.mayTryRecovering(system.id(), at);
    }

    @Override
    public List<SipHop> hops(Carrier carrier, Instant at) {
        return locations.hops(carrier.server()).stream()
                .filter(hop -> !resting.getOrDefault(hop, Instant.MIN).isAfter(at))
                .toList();
    }

    private void noLongerInSetup(Call call, LegPlan plan) {
        setup(call, plan)
                .ifPresent(setup -> setups.computeIfPresent(setup, (s, calls) -> without(calls, call.number())));
    }

    private static Set<Long> union(Set<Long> some, Set<Long> others) {
        Set<Long> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<Long> without(Set<Long> calls, long number) {
        Set<Long> rest = new HashSet<>(calls);
        rest.remove(number);
        return rest.isEmpty() ? null : rest;
    }

    /** A redirect to the outside can come back from there, a call to a telephone system from that one (semantics 9.6). */
    private static Optional<Setup> setup(Call call, LegPlan plan) {
        if (plan.system().isEmpty() && !(plan.kind() == LegPlan.Kind.EXTERNAL && isForward(plan))) {
            return Optional.empty();
        }
        String caller = digits(CallRecords.user(plan.from().uri()));
        return call.called().number().map(called -> new Setup(plan.system(), caller, called));
    }

    private static String digits(String caller) {
        return caller.startsWith("+") ? caller.substring(1) : caller;
    }

    /**
     * A leg that is being set up, as the call would look if it came back.
     *
     * @param system the telephone system rung, empty for a carrier
     * @param caller as the leg is told, without plus
     * @param called the number whose rules sent the call there
     */
    private record Setup(Optional<TelephoneSystemId> system, String caller, PhoneNumber called) {}

    /** Calls of a telephone system to the outside are no forwarded calls: their legs have no redirect. */
    private static boolean isForward(LegPlan plan) {
        return !plan.redirect().isEmpty();
    }

    private static <K> Integer less(K key, Integer count) {
        return count > 1 ? count - 1 : null;
    }
}
