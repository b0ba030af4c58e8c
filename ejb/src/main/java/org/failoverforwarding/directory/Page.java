package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param rows in the order asked for
 * @param total rows of the whole list
 */
public record Page<T>(List<T> rows, long total) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }

    /** The same page with each row converted. */
    public <R> Page<R> map(Function<T, R> conversion) {
        return new Page<>(rows.stream().map(conversion).toList(), total);
    }
}
