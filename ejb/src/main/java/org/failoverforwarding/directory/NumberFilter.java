package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;

/**
 * Which numbers are wanted.
 *
 * @param account only this account
 * @param system only this telephone system
 * @param search part of the number in any spelling, of its display name, extension, account or system name; or empty
 */
public record NumberFilter(Optional<AccountId> account, Optional<TelephoneSystemId> system, String search)
        implements Serializable {

    public static final NumberFilter ALL = new NumberFilter(Optional.empty(), Optional.empty(), "");
}
