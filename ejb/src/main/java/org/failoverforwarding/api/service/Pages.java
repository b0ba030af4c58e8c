package org.failoverforwarding.api.service;

import java.util.function.Function;
import org.failoverforwarding.api.v1.Page;
import org.failoverforwarding.api.v1.PageRequest;

/** Pages of the house as pages of the interface. */
final class Pages {

    private Pages() {}

    static <T, R> Page<R> of(
            org.failoverforwarding.directory.Page<T> page, PageRequest asked, Function<T, R> conversion) {
        return new Page<>(page.map(conversion).rows(), asked.offset(), page.total());
    }
}
