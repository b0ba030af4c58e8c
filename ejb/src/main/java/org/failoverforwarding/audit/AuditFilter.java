package org.failoverforwarding.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;

/**
 * Which changes are wanted.
 *
 * @param search beginning of a key or of a user name, or empty
 * @param account only changes that touch it
 * @param action only this kind of change
 * @param subject only changes of this kind of thing: "Account", "ManagedNumber", …
 * @param from not before
 * @param until before
 */
public record AuditFilter(
        String search,
        Optional<AccountId> account,
        Optional<AuditEntry.Action> action,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> until)
        implements Serializable {

    public static final AuditFilter ALL = new AuditFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
