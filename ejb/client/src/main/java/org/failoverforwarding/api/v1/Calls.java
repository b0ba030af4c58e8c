package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.time.Instant;

/** The call history, as far as the caller may see it. */
@Remote
public interface Calls {

    /**
     * Newest first, unless sorted by "arrived" ascending; attempts and trace are left empty.
     *
     * @return a page whose total is exact up to 10,000 and 10,000 for more
     */
    Page<Call> search(CallFilter filter, PageRequest page);

    /** One call with its attempts and its trace. */
    Call get(long id);

    /**
     * Counts of the calls that arrived from the first instant inclusive to the second exclusive.
     *
     * @param account id of the only account, 0 for all that the caller may see
     */
    CallStatistics statistics(long account, Instant from, Instant to);
}
