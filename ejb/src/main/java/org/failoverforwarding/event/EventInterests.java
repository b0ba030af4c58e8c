package org.failoverforwarding.event;

import java.util.Set;
import org.failoverforwarding.account.AccountId;

/** Knows who wants to hear of events; a bean that implements it is asked. */
@FunctionalInterface
public interface EventInterests {

    /** Accounts of which somebody wants to hear at least one of these kinds. */
    Set<AccountId> accounts(Set<EventKind> kinds);
}
