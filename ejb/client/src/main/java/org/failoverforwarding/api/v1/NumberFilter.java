package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Which numbers are wanted.
 *
 * @param account id of the only account, 0 for all
 * @param system id of the only telephone system, 0 for all
 * @param search part of the number in any spelling, of its display name, extension, account or system name; or empty
 */
public record NumberFilter(long account, long system, String search) implements Serializable {

    public static final NumberFilter ALL = new NumberFilter(0, 0, "");

    public NumberFilter {
        search = Absent.text(search);
    }

    public static NumberFilter ofAccount(long account) {
        return new NumberFilter(account, 0, "");
    }
}
