package org.failoverforwarding.routing.service;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.persistence.RoutingRepository;
import org.failoverforwarding.screening.BlockingList;

/** Brings the index to what is committed in the database; accounts and systems first, because numbers share them. */
class RoutingRefresh {

    /** More numbers than this are read faster all together. */
    private static final int MANY = 2_000;

    private final RoutingRepository repository;
    private final RoutingIndex index;
    private final InstantSource clock;

    /** @param clock tells which emergency modes still hold */
    RoutingRefresh(RoutingRepository repository, RoutingIndex index, InstantSource clock) {
        this.repository = repository;
        this.index = index;
        this.clock = clock;
    }

    /** Reads everything; calls go on with what is there meanwhile. */
    synchronized void everything() {
        List<AccountSnapshot> accounts = repository.accounts();
        accounts.forEach(index::put);
        List<SystemSnapshot> systems = repository.systems();
        systems.forEach(index::put);
        index.replaceShared(owner -> true, repository.shared());
        index.emergencies().replaceAll(repository.emergencies(clock.instant()));
        Map<AccountId, BlockingList> blocked = repository.blocked();
        index.replaceBlocked(accounts.stream().map(AccountSnapshot::id).collect(Collectors.toSet()), blocked);
        Set<PhoneNumber> live = new HashSet<>();
        repository.all(number -> {
            index.put(number);
            live.add(number.number());
        });
        index.retain(
                accounts.stream().map(AccountSnapshot::id).collect(Collectors.toSet()),
                systems.stream().map(SystemSnapshot::id).collect(Collectors.toSet()),
                live);
    }

    synchronized void changed(RoutingChange change) {
        if (change.everything() || change.numbers().size() > MANY) {
            everything();
            return;
        }
        accounts(change.accounts());
        systems(change.systems());
        numbers(change.numbers());
        screening(change.screening());
    }

    private void screening(Set<AccountId> changed) {
        if (!changed.isEmpty()) {
            index.emergencies().replace(changed, repository.emergencies(changed, clock.instant()));
            index.replaceBlocked(changed, repository.blocked(changed));
        }
    }

    private void accounts(Set<AccountId> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Set<AccountId> gone = new HashSet<>(changed);
        for (AccountSnapshot account : repository.accounts(changed)) {
            index.put(account);
            gone.remove(account.id());
        }
        repository.systemsOfAccounts(changed).forEach(index::put);
        index.replaceShared(owner -> changed.contains(owner.account()), repository.sharedOfAccounts(changed));
        take(
                repository.ofAccounts(changed),
                index.numbersWhere(
                        snapshot -> changed.contains(snapshot.account().id())));
        gone.forEach(index::removeAccount);
    }

    private void systems(Set<TelephoneSystemId> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Set<TelephoneSystemId> gone = new HashSet<>(changed);
        for (SystemSnapshot system : repository.systems(changed)) {
            index.put(system);
            gone.remove(system.id());
        }
        index.replaceShared(
                owner -> owner.system().filter(changed::contains).isPresent(), repository.sharedOfSystems(changed));
        take(
                repository.ofSystems(changed),
                index.numbersWhere(
                        snapshot -> changed.contains(snapshot.system().id())));
        gone.forEach(index::removeSystem);
    }

    /** Takes what is stored; the rest of the affected numbers has moved elsewhere or is gone. */
    private void take(Collection<ManagedNumber> stored, Set<PhoneNumber> affected) {
        stored.forEach(number -> affected.remove(number.number()));
        put(stored);
        numbers(affected);
    }

    private void numbers(Set<PhoneNumber> changed) {
        Set<PhoneNumber> gone = new HashSet<>(changed);
        List<ManagedNumber> stored = repository.numbers(changed);
        stored.forEach(number -> gone.remove(number.number()));
        put(stored);
        gone.forEach(index::removeNumber);
    }

    /** Accounts and systems that another transaction has made a moment ago are read first. */
    private void put(Collection<ManagedNumber> stored) {
        Set<AccountId> accounts = stored.stream()
                .map(ManagedNumber::account)
                .filter(id -> index.account(id).isEmpty())
                .collect(Collectors.toSet());
        Set<TelephoneSystemId> systems = stored.stream()
                .map(ManagedNumber::system)
                .filter(id -> index.system(id).isEmpty())
                .collect(Collectors.toSet());
        repository.accounts(accounts).forEach(index::put);
        repository.systems(systems).forEach(index::put);
        stored.forEach(index::put);
    }
}
