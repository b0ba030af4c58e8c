package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Active times under a name.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param account id of the account that owns it
 * @param name 1 to 64 characters, unique in the account
 * @param activeTimes entries as in {@link Redirect#activeTimes}, not a schedule again
 */
public record Schedule(long id, long version, long account, String name, String activeTimes) implements Serializable {

    public Schedule {
        name = Absent.text(name);
        activeTimes = Absent.or(activeTimes, Redirect.EVERY_DAY);
    }
}
