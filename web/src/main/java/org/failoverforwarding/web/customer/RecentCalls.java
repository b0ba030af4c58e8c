package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.web.frame.ChosenAccount;

/** The newest calls, of a number or of an account. */
@Named
@RequestScoped
public class RecentCalls {

    private static final int SHOWN = 10;

    @Inject
    private CallHistoryService history;

    @Inject
    private ChosenAccount account;

    private PhoneNumber askedFor;
    private List<CallSummary> calls;
    private List<CallSummary> ofAccount;

    /** The last ten calls of the chosen account, or of all that the person may see. */
    public List<CallSummary> getOfAccount() {
        if (ofAccount == null) {
            CallFilter filter =
                    new CallFilter(account.id(), Optional.empty(), "", Set.of(), Optional.empty(), Optional.empty());
            ofAccount = history.newest(filter, SHOWN);
        }
        return ofAccount;
    }

    /** The last ten calls to one number. */
    public List<CallSummary> of(PhoneNumber number) {
        if (!number.equals(askedFor)) {
            calls = history.newest(CallFilter.to(number), SHOWN);
            askedFor = number;
        }
        return calls;
    }
}
