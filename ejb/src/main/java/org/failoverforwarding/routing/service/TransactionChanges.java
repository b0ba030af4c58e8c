package org.failoverforwarding.routing.service;

import java.util.HashSet;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.number.PhoneNumber;

/** The changes of one transaction, handed to observers once after its commit. */
public class TransactionChanges {

    private final Set<AccountId> accounts = new HashSet<>();
    private final Set<TelephoneSystemId> systems = new HashSet<>();
    private final Set<PhoneNumber> numbers = new HashSet<>();
    private final Set<AccountId> screening = new HashSet<>();
    private boolean everything;

    void add(RoutingChange change) {
        accounts.addAll(change.accounts());
        systems.addAll(change.systems());
        numbers.addAll(change.numbers());
        screening.addAll(change.screening());
        everything |= change.everything();
    }

    RoutingChange merged() {
        return everything
                ? RoutingChange.ofEverything()
                : new RoutingChange(accounts, systems, numbers, screening, false);
    }
}
