package org.failoverforwarding.directory;

import java.io.Serializable;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param offset rows to pass over, from 0
 * @param limit rows wanted, 1 to 1000
 * @param sort name of the row's component to sort by, or empty for the natural order
 * @param descending highest first
 */
public record Paging(int offset, int limit, String sort, boolean descending) implements Serializable {

    public static final int MAX_LIMIT = 1000;

    public Paging {
        if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("offset must be 0 or more and limit 1 to " + MAX_LIMIT);
        }
    }

    /** In natural order. */
    public static Paging of(int offset, int limit) {
        return new Paging(offset, limit, "", false);
    }
}
