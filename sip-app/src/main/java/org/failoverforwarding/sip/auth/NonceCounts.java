package org.failoverforwarding.sip.auth;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers which counts of which nonce were used (RFC 7616 §3.4, nc), in slices of time whose size is bounded; only
 * requests that proved the secret get in, so strangers cannot fill it.
 */
public final class NonceCounts {

    private static final int WINDOW = Long.SIZE;
    private static final int SLICES = 8;

    private final AtomicReferenceArray<Slice> slices = new AtomicReferenceArray<>(SLICES);
    private final long sliceMillis;
    private final int sliceCapacity;

    /**
     * @param lifetime of a nonce
     * @param capacity nonces remembered at the same time, at least 8; beyond it new ones are refused, never forgotten
     */
    public NonceCounts(Duration lifetime, int capacity) {
        sliceMillis = lifetime.toMillis() / (SLICES - 2) + 1;
        sliceCapacity = capacity / SLICES;
    }

    /**
     * Marks a count as used.
     *
     * @return false when it was used before, is too old to tell, or there is no room
     */
    boolean use(long issuedAt, long serial, long count) {
        Slice slice = slice(issuedAt / sliceMillis);
        boolean[] first = new boolean[1];
        slice.uses.compute(serial, (key, uses) -> {
            if (uses == null && slice.uses.mappingCount() >= sliceCapacity) {
                return null;
            }
            Uses before = uses == null ? Uses.NONE : uses;
            first[0] = before.isFree(count);
            return first[0] ? before.with(count) : before;
        });
        return first[0];
    }

    private Slice slice(long number) {
        int index = Math.floorMod(number, SLICES);
        return slices.updateAndGet(
                index, old -> old != null && old.number == number ? old : new Slice(number, new ConcurrentHashMap<>()));
    }

    private record Slice(long number, ConcurrentHashMap<Long, Uses> uses) {}

    /** The highest count of a nonce and a bit for each of the 64 below it. */
    private record Uses(long highest, long window) {

        static final Uses NONE = new Uses(0, 0);

        boolean isFree(long count) {
            long distance = highest - count;
            return count > 0 && (distance < 0 || distance < WINDOW && (window >>> distance & 1) == 0);
        }

        Uses with(long count) {
            long ahead = count - highest;
            if (ahead <= 0) {
                return new Uses(highest, window | 1L << -ahead);
            }
            return new Uses(count, (ahead < WINDOW ? window << ahead : 0) | 1);
        }
    }
}
