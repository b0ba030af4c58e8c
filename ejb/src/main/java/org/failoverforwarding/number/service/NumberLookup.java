package org.failoverforwarding.number.service;

import java.util.Collection;
import java.util.Map;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/** The stored numbers and accounts which the rules of a number ask for. */
interface NumberLookup extends OwnNumbers {

    /** The accounts of those of the numbers that are stored. */
    Map<PhoneNumber, AccountId> owners(Collection<PhoneNumber> numbers);

    /** Those of the numbers that are stored. */
    Map<PhoneNumber, ManagedNumber> findAll(Collection<PhoneNumber> numbers);

    /** What a number of that account on that telephone system may inherit. */
    SharedRedirects inheritable(AccountId account, TelephoneSystemId system);

    /** @throws NotFoundException when there is none */
    AccountSnapshot account(AccountId id);
}
