package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.v1.Call;
import org.failoverforwarding.api.v1.CallFilter;
import org.failoverforwarding.api.v1.CallStatistics;
import org.failoverforwarding.api.v1.Calls;
import org.failoverforwarding.api.v1.Page;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.Roles;

/** The call history for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class CallsV1 implements Calls {

    private static final Set<String> SORTS = Set.of("arrived");

    @Inject
    private CallHistoryService history;

    @Override
    public Page<Call> search(CallFilter filter, PageRequest page) {
        var wanted = CallMapping.toHouse(Given.value("filter", filter));
        return Pages.of(
                history.search(wanted, Given.paging(page, SORTS)),
                page,
                summary -> CallMapping.toApi(summary.id(), summary.call(), false));
    }

    @Override
    public Call get(long id) {
        return CallMapping.toApi(id, history.call(id), true);
    }

    @Override
    public CallStatistics statistics(long account, Instant from, Instant to) {
        return CallMapping.toApi(history.statistics(
                Optional.of(account).filter(id -> id != 0).map(AccountId::new),
                Given.moment("from", from),
                Given.moment("to", to)));
    }
}
