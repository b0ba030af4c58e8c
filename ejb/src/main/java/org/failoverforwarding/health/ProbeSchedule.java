package org.failoverforwarding.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.failoverforwarding.registration.Aor;

/**
 * Which telephone system is to be asked when: spread over time, each system once, no more at a turn than allowed. For
 * any number of threads.
 */
public final class ProbeSchedule {

    private static final double SPREAD = 0.2;

    private final Map<Aor, Long> dueAt = new HashMap<>();
    private final TreeMap<Long, List<Aor>> queue = new TreeMap<>();
    private final RandomGenerator random;

    public ProbeSchedule(RandomGenerator random) {
        this.random = random;
    }

    /** Asks within that time, at random, unless it is to be asked sooner. */
    public synchronized void soon(Aor aor, Instant now, Duration within) {
        put(aor, now.toEpochMilli() + (long) (within.toMillis() * random.nextDouble()), false);
    }

    /** Asks at that time, unless it is to be asked sooner. */
    public synchronized void by(Aor aor, Instant time) {
        put(aor, time.toEpochMilli(), false);
    }

    /** Asks after about that time, instead of when it was to be asked. */
    public synchronized void after(Aor aor, Instant now, Duration interval) {
        double factor = 1 - SPREAD / 2 + SPREAD * random.nextDouble();
        put(aor, now.toEpochMilli() + (long) (interval.toMillis() * factor), true);
    }

    private void put(Aor aor, long due, boolean replace) {
        Long known = dueAt.get(aor);
        if (known == null || replace || due < known) {
            dueAt.put(aor, due);
            queue.computeIfAbsent(due, time -> new ArrayList<>(1)).add(aor);
        }
    }

    /** Is to be asked some time. */
    public synchronized boolean contains(Aor aor) {
        return dueAt.containsKey(aor);
    }

    /** Asks no more. */
    public synchronized void remove(Aor aor) {
        dueAt.remove(aor);
    }

    /** Takes out those that are due, the longest waiting first, at most so many; who is to be asked again is put back. */
    public synchronized List<Aor> due(Instant now, int most) {
        List<Aor> due = new ArrayList<>();
        while (due.size() < most && !queue.isEmpty() && queue.firstKey() <= now.toEpochMilli()) {
            long time = queue.firstKey();
            List<Aor> waiting = queue.get(time);
            Aor aor = waiting.remove(waiting.size() - 1);
            if (waiting.isEmpty()) {
                queue.remove(time);
            }
            if (Long.valueOf(time).equals(dueAt.get(aor))) {
                dueAt.remove(aor);
                due.add(aor);
            }
        }
        return due;
    }

    /** Systems which are to be asked some time. */
    public synchronized int size() {
        return dueAt.size();
    }
}
