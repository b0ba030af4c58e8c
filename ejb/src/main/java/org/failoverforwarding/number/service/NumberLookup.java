package org.failoverforwarding.number.service;

import java.util.Collection;
import java.util.Map;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/** The stored numbers and accounts which the rules of a number ask for. */
interface NumberLookup extends OwnNumbers {

    /** The accounts of those of the numbers that are stored. */
    Map<PhoneNumber, AccountId> owners(Collection<PhoneNumber> numbers);

    /** Those of the numbers that are stored. */
    Map<PhoneNumber, ManagedNumber> findAll(Collection<PhoneNumber> numbers);

    /** @throws NotFoundException when there is none */
    AccountSnapshot account(AccountId id);
}
