package org.failoverforwarding.callhistory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.callhistory.persistence.CallHistoryRepository;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;

/** The call history. */
@Stateless
@Local(CallHistoryService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class CallHistoryServiceBean implements CallHistoryService {

    private CallHistoryRepository calls;
    private Callers callers;

    protected CallHistoryServiceBean() {}

    @Inject
    public CallHistoryServiceBean(CallHistoryRepository calls, Callers callers) {
        this.calls = calls;
        this.callers = callers;
    }

    @Override
    public Page<CallSummary> search(CallFilter filter, Paging paging) {
        return calls.page(filter, callers.current().visible(), paging);
    }

    @Override
    public List<CallSummary> newest(CallFilter filter, int limit) {
        return calls.newest(filter, callers.current().visible(), limit);
    }

    @Override
    public CallDetailRecord call(long id) {
        Caller caller = callers.current();
        return calls.find(id)
                .map(CallSummary::call)
                .filter(call -> caller.maySee(call.account()))
                .orElseThrow(() -> new NotFoundException("There is no such call."));
    }

    @Override
    public CallStatistics statistics(Optional<AccountId> account, Instant from, Instant to) {
        Caller caller = callers.current();
        account.ifPresent(id -> caller.requireSight(id, "account of that number"));
        return calls.statistics(account, caller.visible(), from, to);
    }

    @Override
    public SortedMap<Integer, CallStatistics> hours(Optional<AccountId> account, Instant from, Instant to) {
        return calls.hours(account, callers.current().visible(), from, to);
    }
}
