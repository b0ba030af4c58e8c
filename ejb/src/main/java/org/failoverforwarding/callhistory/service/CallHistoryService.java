package org.failoverforwarding.callhistory.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;

/** The call history, as far as the caller may see it. */
public interface CallHistoryService {

    /** Calls that are counted at most, so that a page of a million calls is as quick as one of a thousand. */
    int MOST_COUNTED = 10_000;

    /**
     * Paged in the database, newest first unless sorted by "arrived" ascending.
     *
     * @return a page whose total is exact below {@value #MOST_COUNTED}, and this for all above
     */
    Page<CallSummary> search(CallFilter filter, Paging paging);

    /** The newest calls of a search, without counting the others. */
    List<CallSummary> newest(CallFilter filter, int limit);

    /**
     * One call with its attempts and its trace.
     *
     * @throws org.failoverforwarding.api.NotFoundException when there is none that the caller may see
     */
    CallDetailRecord call(long id);

    /** Counts of the calls that arrived from the first instant inclusive to the second exclusive. */
    CallStatistics statistics(Optional<AccountId> account, Instant from, Instant to);

    /** As {@link #statistics}, for each hour since the first instant in which there were calls. */
    SortedMap<Integer, CallStatistics> hours(Optional<AccountId> account, Instant from, Instant to);
}
