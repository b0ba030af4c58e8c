package org.failoverforwarding.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;

/**
 * One change.
 *
 * @param id 0 before it is stored
 * @param who user name, or "system" for the server itself
 * @param account the account that it touches
 * @param subject kind of the thing changed: "Account", "ManagedNumber", …
 * @param key its name or number
 * @param before the thing as JSON before the change, empty when it was created
 * @param after the thing as JSON after the change, empty when it was deleted
 */
public record AuditEntry(
        long id,
        Instant at,
        String who,
        Optional<AccountId> account,
        Action action,
        String subject,
        String key,
        Optional<String> before,
        Optional<String> after)
        implements Serializable {

    /** What was done. */
    public enum Action {
        CREATED,
        CHANGED,
        DELETED,
        SECRET_REPLACED,
        RESTORED,
        IMPORTED
    }
}
