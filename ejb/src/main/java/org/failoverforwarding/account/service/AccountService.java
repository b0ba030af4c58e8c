package org.failoverforwarding.account.service;

import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;

/**
 * Customer accounts. Every method throws {@link org.failoverforwarding.api.NotFoundException} for an account which the
 * caller may not see; changes throw {@link org.failoverforwarding.api.ValidationException} and
 * {@link org.failoverforwarding.api.ConflictException}.
 */
public interface AccountService {

    /** Accounts that the caller may see, by name. */
    Page<Account> accounts(String search, Paging paging);

    Account account(AccountId id);

    /** Administrators and resellers; an account made by a reseller is looked after by it. */
    Account create(Account draft);

    /** Administrators and resellers. */
    Account update(Account account);

    /** Administrators only; with its telephone systems, numbers and people. Call history stays. */
    void delete(AccountId id, long version);
}
