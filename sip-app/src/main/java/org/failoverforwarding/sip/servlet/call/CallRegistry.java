package org.failoverforwarding.sip.servlet.call;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.servlet.sip.SipSession;

/** The one home of all calls in progress on this node; bounded. */
final class CallRegistry {

    private final Map<Long, Call> calls = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger size = new AtomicInteger();
    private final int most;

    /** @param most calls at the same time */
    CallRegistry(int most) {
        this.most = most;
    }

    /**
     * Takes a place for one more call; false when all are taken.
     *
     * @param urgent an emergency call, for which there is always one more place; asked only when all are taken
     */
    boolean reserve(BooleanSupplier urgent) {
        if (size.incrementAndGet() > most && !urgent.getAsBoolean()) {
            size.decrementAndGet();
            return false;
        }
        return true;
    }

    long nextNumber() {
        return numbers.incrementAndGet();
    }

    /** Puts a call in the place that was taken for it. */
    void add(Call call) {
        calls.put(call.number(), call);
    }

    void remove(Call call) {
        if (calls.remove(call.number()) != null) {
            size.decrementAndGet();
        }
    }

    /** Gives back a place for which no call came. */
    void release() {
        size.decrementAndGet();
    }

    Optional<Call> find(long number) {
        return Optional.ofNullable(calls.get(number));
    }

    /** Which leg of which call a SIP session is. */
    static Optional<LegKey> key(SipSession session) {
        return session.isValid() && session.getAttribute(LegKey.ATTRIBUTE) instanceof LegKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    int size() {
        return size.get();
    }

    Collection<Call> all() {
        return calls.values();
    }
}
