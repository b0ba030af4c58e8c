package org.failoverforwarding.number.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/**
 * What a batch of changes has read so far, so that the database is asked once for each thing, and what it has changed but
 * not yet written.
 */
public final class RememberedNumbers implements NumberLookup {

    private final NumberLookup stored;
    private final Map<PhoneNumber, Optional<AccountId>> owners = new HashMap<>();
    private final Map<PhoneNumber, ManagedNumber> numbers = new HashMap<>();
    private final Map<List<Object>, Optional<PhoneNumber>> extensions = new HashMap<>();
    private final Map<TelephoneSystemId, SharedRedirects> inheritable = new HashMap<>();
    private final Map<AccountId, AccountSnapshot> accounts = new HashMap<>();

    RememberedNumbers(NumberLookup stored) {
        this.stored = stored;
    }

    /** Asks at once whose numbers these are. */
    public void learnOwners(Set<PhoneNumber> asked) {
        owners(asked);
    }

    /** From now on the number is so, written or not. */
    public void changed(ManagedNumber number) {
        owners.put(number.number(), Optional.of(number.account()));
        numbers.put(number.number(), number);
    }

    @Override
    public Map<PhoneNumber, AccountId> owners(Collection<PhoneNumber> asked) {
        Set<PhoneNumber> unknown = new HashSet<>(asked);
        unknown.removeAll(owners.keySet());
        if (!unknown.isEmpty()) {
            Map<PhoneNumber, AccountId> found = stored.owners(unknown);
            unknown.forEach(number -> owners.put(number, Optional.ofNullable(found.get(number))));
        }
        Map<PhoneNumber, AccountId> known = new HashMap<>();
        asked.forEach(number -> owners.get(number).ifPresent(owner -> known.put(number, owner)));
        return known;
    }

    @Override
    public Map<PhoneNumber, ManagedNumber> findAll(Collection<PhoneNumber> asked) {
        Set<PhoneNumber> unknown = new HashSet<>(owners(asked).keySet());
        unknown.removeAll(numbers.keySet());
        if (!unknown.isEmpty()) {
            numbers.putAll(stored.findAll(unknown));
        }
        Map<PhoneNumber, ManagedNumber> known = new LinkedHashMap<>();
        for (PhoneNumber number : asked) {
            if (numbers.containsKey(number)) {
                known.put(number, numbers.get(number));
            }
        }
        return known;
    }

    @Override
    public Optional<AccountId> ownerOf(PhoneNumber number) {
        return Optional.ofNullable(owners(List.of(number)).get(number));
    }

    @Override
    public Optional<PhoneNumber> byExtension(AccountId account, String extension) {
        return extensions.computeIfAbsent(List.of(account, extension), key -> stored.byExtension(account, extension));
    }

    @Override
    public SharedRedirects inheritable(AccountId account, TelephoneSystemId system) {
        return inheritable.computeIfAbsent(system, id -> stored.inheritable(account, id));
    }

    @Override
    public AccountSnapshot account(AccountId id) {
        return accounts.computeIfAbsent(id, stored::account);
    }
}
