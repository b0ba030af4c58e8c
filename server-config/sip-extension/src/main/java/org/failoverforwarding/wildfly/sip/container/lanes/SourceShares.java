package org.failoverforwarding.wildfly.sip.container.lanes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many of the waiting requests came from which source, so that the flood of one leaves room for the others.
 *
 * <p>A source may hold twice what is still free (dynamic threshold of shared buffers): one alone gets two thirds of the
 * room, and a source that has nothing waiting finds room as long as there is any.
 */
public final class SourceShares {
    private static final int SHARE_OF_FREE = 2;

    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger total = new AtomicInteger();

    /** A request of that address begins to wait. */
    public void entered(String address) {
        total.incrementAndGet();
        waiting.merge(address, 1, Integer::sum);
    }

    /** It waits no longer. */
    public void left(String address) {
        total.decrementAndGet();
        waiting.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** Whether one more request of that address may wait, while so many in all wait of so many at most. */
    public boolean mayEnter(String address, int waitingInAll, int limit) {
        int free = Math.max(0, limit - waitingInAll);
        return waiting.getOrDefault(address, 0) < SHARE_OF_FREE * free;
    }

    /** How much more of what waits is of that address than would be fair; 1 when all have the same or it is the only one. */
    public double weight(String address) {
        Integer own = waiting.get(address);
        int sources = waiting.size() + (own == null ? 1 : 0);
        return (own == null ? 1.0 : own + 1.0) * sources / (total.get() + sources);
    }
}
