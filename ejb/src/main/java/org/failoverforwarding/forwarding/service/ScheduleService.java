package org.failoverforwarding.forwarding.service;

import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.Schedule;

/**
 * Named schedules of an account. Every method throws {@link org.failoverforwarding.api.NotFoundException} for what the
 * caller may not see; changes throw {@link org.failoverforwarding.api.ValidationException} and
 * {@link org.failoverforwarding.api.ConflictException}.
 */
public interface ScheduleService {

    /** All of the account, by name. */
    List<Schedule> schedules(AccountId account);

    Schedule schedule(long id);

    Schedule create(Schedule draft);

    /** Name and times; the name stays while redirects use it. */
    Schedule update(Schedule schedule);

    /** Refused while redirects use it. */
    void delete(long id, long version);
}
