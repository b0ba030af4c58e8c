package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param offset rows to pass over, 0 to 1,000,000,000
 * @param limit rows wanted, 1 to 1000
 * @param sort name of the row's component to sort by, if the list can be sorted by it, or empty for the natural order
 * @param descending highest first
 */
public record PageRequest(int offset, int limit, String sort, boolean descending) implements Serializable {

    /** Rows that one page may have at most. */
    public static final int MAX_LIMIT = 1000;

    /** Rows that one page may pass over at most. */
    public static final int MAX_OFFSET = 1_000_000_000;

    /** The first 100 rows in natural order. */
    public static final PageRequest FIRST = of(0, 100);

    public PageRequest {
        sort = Absent.text(sort);
    }

    /** In natural order. */
    public static PageRequest of(int offset, int limit) {
        return new PageRequest(offset, limit, "", false);
    }
}
