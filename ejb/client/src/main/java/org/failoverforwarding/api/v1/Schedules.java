package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/** Named active times of an account, used by any of its redirects. */
@Remote
public interface Schedules {

    /** All of the account, by name. */
    List<Schedule> list(long account);

    Schedule get(long id);

    Schedule create(Schedule draft);

    /** Stores name and active times; redirects that use it follow. */
    Schedule update(Schedule schedule);

    /** Refused with a ValidationException while redirects use it. */
    void delete(long id, long version);
}
