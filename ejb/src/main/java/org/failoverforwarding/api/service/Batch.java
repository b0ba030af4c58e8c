package org.failoverforwarding.api.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.failoverforwarding.account.service.Located;

/**
 * Works through a long list within one transaction; what was written is let go of from time to time, because each flush
 * looks at everything that the persistence context still holds.
 */
@Dependent
class Batch {

    private static final int HELD = 50;

    @PersistenceContext(unitName = "failover")
    private EntityManager entities;

    /** Errors name the index of the element, "[17]". */
    <T, R> List<R> each(List<T> elements, Function<T, R> work) {
        List<R> results = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            Supplier<R> one = () -> work.apply(element);
            results.add(Located.at("[" + i + "]", one));
            if (i % HELD == HELD - 1) {
                entities.flush();
                entities.clear();
            }
        }
        return results;
    }
}
