package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;

/**
 * Whose redirects numbers inherit: an account's or a telephone system's.
 *
 * @param system of that account; empty for what all numbers of the account inherit
 */
public record RuleOwner(AccountId account, Optional<TelephoneSystemId> system) implements Serializable {

    public static RuleOwner of(AccountId account) {
        return new RuleOwner(account, Optional.empty());
    }

    public static RuleOwner of(AccountId account, TelephoneSystemId system) {
        return new RuleOwner(account, Optional.of(system));
    }
}
