package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a longer list.
 *
 * @param rows in the order asked for
 * @param offset rows before it
 * @param total rows of the whole list
 */
public record Page<T>(List<T> rows, long offset, long total) implements Serializable {

    public Page {
        rows = Absent.list(rows);
    }
}
