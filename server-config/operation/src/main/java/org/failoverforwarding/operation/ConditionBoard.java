package org.failoverforwarding.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Where the parts of the application, when they start, say how their condition is to be asked.
 *
 * <p>The server finds health checks only in the libraries of the EAR, and these do not see the modules which know the
 * answers.
 */
@ApplicationScoped
public class ConditionBoard {

    private static final Condition NOT_STARTED = Condition.bad("not started");

    private final Map<Part, Supplier<Condition>> conditions = new ConcurrentHashMap<>();

    /** @param condition asked at each health request, by several threads; what it throws counts as bad */
    public void put(Part part, Supplier<Condition> condition) {
        conditions.put(part, condition);
    }

    /** The part has ended. */
    public void remove(Part part) {
        conditions.remove(part);
    }

    /** How the part is now; bad as long as nobody has put it here. */
    public Condition of(Part part) {
        try {
            return conditions.getOrDefault(part, () -> NOT_STARTED).get();
        } catch (RuntimeException e) {
            return Condition.bad(e.toString());
        }
    }
}
