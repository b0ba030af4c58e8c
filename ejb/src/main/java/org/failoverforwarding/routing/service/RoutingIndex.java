package org.failoverforwarding.routing.service;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.EmergencyMode;

/** Immutable snapshots in maps: one thread at a time writes, any number read without a lock. */
class RoutingIndex implements RoutingDirectory {

    private final Map<PhoneNumber, RoutingSnapshot> numbers = new ConcurrentHashMap<>();
    private final Map<Extension, PhoneNumber> extensions = new ConcurrentHashMap<>();
    private final Map<String, SystemSnapshot> systemsByUser = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, SystemSnapshot> systems = new ConcurrentHashMap<>();
    private final Map<TelephoneSystemId, NavigableSet<PhoneNumber>> numbersOfSystems = new ConcurrentHashMap<>();
    private final Map<AccountId, AccountSnapshot> accounts = new ConcurrentHashMap<>();
    private final Map<RuleOwner, List<Redirect>> shared = new ConcurrentHashMap<>();
    private final Map<AccountId, BlockingList> blocked = new ConcurrentHashMap<>();
    private final EmergencyIndex emergencies = new EmergencyIndex();

    @Override
    public Optional<RoutingSnapshot> byNumber(PhoneNumber number) {
        return Optional.ofNullable(numbers.get(number));
    }

    @Override
    public Optional<RoutingSnapshot> byExtension(AccountId account, String extension) {
        return Optional.ofNullable(extensions.get(new Extension(account, extension)))
                .flatMap(this::byNumber)
                .filter(snapshot -> snapshot.extension().equals(extension));
    }

    @Override
    public Optional<SystemSnapshot> systemByUser(String user) {
        return Optional.ofNullable(systemsByUser.get(user));
    }

    @Override
    public Optional<AccountSnapshot> account(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** The lowest number of the system. */
    @Override
    public Optional<PhoneNumber> mainNumber(TelephoneSystemId system) {
        NavigableSet<PhoneNumber> own = numbersOfSystems.get(system);
        return own == null ? Optional.empty() : own.stream().findFirst();
    }

    @Override
    public Stream<SystemSnapshot> systems() {
        return systems.values().stream();
    }

    @Override
    public Optional<SystemSnapshot> system(TelephoneSystemId id) {
        return Optional.ofNullable(systems.get(id));
    }

    @Override
    public Optional<EmergencyMode> emergency(RoutingSnapshot number, Instant moment) {
        return emergencies.find(number, moment);
    }

    @Override
    public SharedRedirects shared(AccountId account, TelephoneSystemId system) {
        List<Redirect> ofSystem = shared.getOrDefault(RuleOwner.of(account, system), List.of());
        List<Redirect> ofAccount = shared.getOrDefault(RuleOwner.of(account), List.of());
        return ofSystem.isEmpty() && ofAccount.isEmpty()
                ? SharedRedirects.NONE
                : new SharedRedirects(ofSystem, ofAccount);
    }

    /** These are all redirects to be inherited that owners of this kind have; numbers take them when they are put again. */
    void replaceShared(Predicate<RuleOwner> kind, Map<RuleOwner, List<Redirect>> current) {
        shared.putAll(current);
        shared.keySet().removeIf(owner -> kind.test(owner) && !current.containsKey(owner));
    }

    @Override
    public BlockingList blocked(AccountId account) {
        return blocked.getOrDefault(account, BlockingList.NONE);
    }

    /** These are all blocking lists that the accounts have. */
    void replaceBlocked(Set<AccountId> of, Map<AccountId, BlockingList> current) {
        blocked.putAll(current);
        blocked.keySet().removeIf(account -> of.contains(account) && !current.containsKey(account));
    }

    EmergencyIndex emergencies() {
        return emergencies;
    }

    int size() {
        return numbers.size();
    }

    void put(AccountSnapshot account) {
        accounts.put(account.id(), account);
    }

    void put(SystemSnapshot system) {
        SystemSnapshot old = systems.put(system.id(), system);
        systemsByUser.put(system.aor().user(), system);
        if (old != null && !old.aor().equals(system.aor())) {
            systemsByUser.remove(old.aor().user(), old);
        }
    }

    /** Joins the number with its account and system, which must be there already. */
    void put(ManagedNumber rules) {
        AccountSnapshot account = accounts.get(rules.account());
        SystemSnapshot system = systems.get(rules.system());
        if (account == null || system == null) {
            throw new IllegalStateException("The account or telephone system of " + rules.number() + " is not loaded");
        }
        RoutingSnapshot old =
                numbers.put(rules.number(), rules.snapshot(account, system, shared(rules.account(), rules.system())));
        if (old != null && !old.system().id().equals(rules.system())) {
            forgetSystem(old);
        }
        numbersOfSystems
                .computeIfAbsent(rules.system(), id -> new ConcurrentSkipListSet<>())
                .add(rules.number());
        if (!rules.extension().isEmpty()) {
            extensions.put(new Extension(rules.account(), rules.extension()), rules.number());
        }
        if (old != null
                && !(old.extension().equals(rules.extension())
                        && old.account().id().equals(rules.account()))) {
            forgetExtension(old);
        }
    }

    void removeNumber(PhoneNumber number) {
        RoutingSnapshot old = numbers.remove(number);
        if (old != null) {
            forgetExtension(old);
            forgetSystem(old);
        }
    }

    void removeSystem(TelephoneSystemId id) {
        SystemSnapshot old = systems.remove(id);
        if (old != null) {
            systemsByUser.remove(old.aor().user(), old);
        }
    }

    void removeAccount(AccountId id) {
        accounts.remove(id);
        systemsOf(id).forEach(this::removeSystem);
    }

    /** Numbers in the index whose snapshot fulfils the condition. */
    Set<PhoneNumber> numbersWhere(Predicate<RoutingSnapshot> condition) {
        Set<PhoneNumber> found = new HashSet<>();
        numbers.values().stream().filter(condition).map(RoutingSnapshot::number).forEach(found::add);
        return found;
    }

    Set<TelephoneSystemId> systemsOf(AccountId account) {
        Set<TelephoneSystemId> found = new HashSet<>();
        systems.values().stream()
                .filter(system -> system.account().equals(account))
                .map(SystemSnapshot::id)
                .forEach(found::add);
        return found;
    }

    /** Drops everything that is not among these. */
    void retain(Collection<AccountId> liveAccounts, Collection<TelephoneSystemId> liveSystems, Set<PhoneNumber> live) {
        numbersWhere(snapshot -> !live.contains(snapshot.number())).forEach(this::removeNumber);
        Set<TelephoneSystemId> goneSystems = new HashSet<>(systems.keySet());
        goneSystems.removeAll(liveSystems);
        goneSystems.forEach(this::removeSystem);
        accounts.keySet().retainAll(liveAccounts);
        blocked.keySet().retainAll(liveAccounts);
    }

    private void forgetExtension(RoutingSnapshot old) {
        extensions.remove(new Extension(old.account().id(), old.extension()), old.number());
    }

    private void forgetSystem(RoutingSnapshot old) {
        numbersOfSystems.computeIfPresent(old.system().id(), (id, own) -> {
            own.remove(old.number());
            return own.isEmpty() ? null : own;
        });
    }

    private record Extension(AccountId account, String digits) {}
}
