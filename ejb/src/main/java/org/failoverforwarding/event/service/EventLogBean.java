package org.failoverforwarding.event.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.persistence.EventRepository;

/** Reads the log of events for people and programs. */
@Stateless
@Local(EventLog.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class EventLogBean implements EventLog {

    private EventRepository events;
    private Callers callers;

    protected EventLogBean() {}

    @Inject
    public EventLogBean(EventRepository events, Callers callers) {
        this.events = events;
        this.callers = callers;
    }

    @Override
    public Optional<Set<AccountId>> accounts(Optional<AccountId> only) {
        Caller caller = callers.current();
        only.ifPresent(account -> caller.requireSight(account, "account of that number"));
        return only.isPresent() ? only.map(Set::of) : caller.visible();
    }

    @Override
    public List<StoredEvent> after(Optional<Set<AccountId>> accounts, long id, Set<EventKind> kinds, int limit) {
        Caller caller = callers.current();
        boolean all =
                accounts.map(wanted -> wanted.stream().allMatch(caller::maySee)).orElse(caller.isAdmin());
        if (!all) {
            throw new NotFoundException("There is no account of that number.");
        }
        return events.after(id, accounts, kinds, limit);
    }
}
