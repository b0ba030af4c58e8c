package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.number.PhoneNumber;

/** The last ten calls to a number. */
@Named
@RequestScoped
public class RecentCalls {

    private static final int SHOWN = 10;

    @Inject
    private CallHistoryService history;

    private PhoneNumber askedFor;
    private List<CallSummary> calls;

    public List<CallSummary> of(PhoneNumber number) {
        if (!number.equals(askedFor)) {
            calls = history.search(CallFilter.to(number), Paging.of(0, SHOWN)).rows();
            askedFor = number;
        }
        return calls;
    }
}
