package org.failoverforwarding.event.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.StoredEvent;

/** Reads the log of events, as far as the caller may see its accounts. */
public interface EventLog {

    /**
     * The accounts of which the caller may read.
     *
     * @param only one of them, or empty for all that the caller sees
     * @return empty for every account there is
     * @throws org.failoverforwarding.api.NotFoundException when the caller does not see that one
     */
    Optional<Set<AccountId>> accounts(Optional<AccountId> only);

    /**
     * The next events after one, oldest first.
     *
     * @param accounts from {@link #accounts}
     * @throws org.failoverforwarding.api.NotFoundException when the caller may not see one of them
     */
    List<StoredEvent> after(Optional<Set<AccountId>> accounts, long id, Set<EventKind> kinds, int limit);
}
