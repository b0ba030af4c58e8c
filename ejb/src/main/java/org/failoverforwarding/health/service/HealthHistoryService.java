package org.failoverforwarding.health.service;

import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageReport;

/**
 * What became of the health of telephone systems. Every method throws
 * {@link org.failoverforwarding.api.NotFoundException} for an account or system which the caller may not see.
 */
public interface HealthHistoryService {

    /** The newest changes of a system since an instant, newest first, at most {@code limit}. */
    List<HealthChange> timeline(TelephoneSystemId system, Instant since, int limit);

    /** Outages of an account's systems that began since an instant, newest first, one that lasts included. */
    List<OutageReport> outages(AccountId account, Instant since, Paging paging);

    /** An outage that lasts, with what it has meant until now. */
    OutageReport soFar(Outage outage);
}
