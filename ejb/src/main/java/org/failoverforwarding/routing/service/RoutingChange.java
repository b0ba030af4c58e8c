package org.failoverforwarding.routing.service;

import java.io.Serializable;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Things which an edit has created, changed or deleted, so that their snapshots are read again after its commit.
 *
 * @param screening accounts whose emergency modes or blocked callers have changed; their numbers stay as they are
 * @param everything read all again; the sets are empty then
 */
public record RoutingChange(
        Set<AccountId> accounts,
        Set<TelephoneSystemId> systems,
        Set<PhoneNumber> numbers,
        Set<AccountId> screening,
        boolean everything)
        implements Serializable {

    public static RoutingChange of(AccountId account) {
        return new RoutingChange(Set.of(account), Set.of(), Set.of(), Set.of(), false);
    }

    public static RoutingChange of(TelephoneSystemId system) {
        return new RoutingChange(Set.of(), Set.of(system), Set.of(), Set.of(), false);
    }

    public static RoutingChange of(Set<PhoneNumber> numbers) {
        return new RoutingChange(Set.of(), Set.of(), Set.copyOf(numbers), Set.of(), false);
    }

    public static RoutingChange ofScreening(AccountId account) {
        return new RoutingChange(Set.of(), Set.of(), Set.of(), Set.of(account), false);
    }

    public static RoutingChange ofEverything() {
        return new RoutingChange(Set.of(), Set.of(), Set.of(), Set.of(), true);
    }
}
