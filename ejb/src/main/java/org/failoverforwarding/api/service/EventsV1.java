package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.v1.Event;
import org.failoverforwarding.api.v1.EventKind;
import org.failoverforwarding.api.v1.Events;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.event.service.EventLog;

/** The log of events for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class EventsV1 implements Events {

    @Inject
    private EventLog log;

    @Override
    public List<Event> after(long account, long after, Set<EventKind> kinds, int limit) {
        Given.within("limit", limit, 1, MAX_LIMIT);
        Set<EventKind> wanted = Given.value("kinds", kinds).isEmpty() ? EnumSet.allOf(EventKind.class) : kinds;
        Optional<AccountId> only = account == 0 ? Optional.empty() : Optional.of(new AccountId(account));
        return log.after(log.accounts(only), after, AlertMapping.kinds(wanted), limit).stream()
                .map(AlertMapping::toApi)
                .toList();
    }
}
