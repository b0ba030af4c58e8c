package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;

/** Customer accounts. */
@Remote
public interface Accounts {

    /**
     * Accounts that the caller may see, by name.
     *
     * @param search part of the name, or empty for all
     */
    Page<Account> list(String search, PageRequest page);

    Account get(long id);

    /** Stores a new account; its id and version are given by the server. Administrators and resellers. */
    Account create(Account draft);

    /** Stores every component of the account of the same id. Administrators and resellers. */
    Account update(Account account);

    /** Deletes it with its telephone systems, numbers and people; its call history stays. Administrators. */
    void delete(long id, long version);
}
