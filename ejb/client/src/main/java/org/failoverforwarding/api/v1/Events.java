package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;
import java.util.Set;

/** The log of events, as far back as the server keeps them (30 days unless set otherwise). */
@Remote
public interface Events {

    /** Events that one call gives at most. */
    int MAX_LIMIT = 1000;

    /**
     * The next events after one, oldest first; an empty list when there are none yet.
     *
     * @param account id of the account, or 0 for all that the caller may see
     * @param after id of an event, 0 for the oldest kept
     * @param kinds wanted, empty for all
     * @param limit 1 to {@link #MAX_LIMIT}
     */
    List<Event> after(long account, long after, Set<EventKind> kinds, int limit);
}
