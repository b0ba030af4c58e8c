package org.failoverforwarding.locating;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Addresses which failed a short while ago: tried last, until they answer again (RFC 3263 §4.3). */
public final class HopDoubts {

    private static final Duration LAST = Duration.ofSeconds(60);
    private static final int MANY = 1_000;

    private final Map<SipHop, Instant> until = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public HopDoubts(InstantSource clock) {
        this.clock = clock;
    }

    /** It gave no response, or one that sends to the next. */
    public void failed(SipHop hop) {
        Instant now = clock.instant();
        if (until.size() > MANY) {
            until.values().removeIf(end -> !end.isAfter(now));
        }
        until.put(hop, now.plus(LAST));
    }

    public void works(SipHop hop) {
        until.remove(hop);
    }

    /** Those in doubt last, else in the same order. */
    public <T> List<T> last(List<T> ways, Function<T, SipHop> hop) {
        if (until.isEmpty() || ways.size() < 2) {
            return ways;
        }
        Instant now = clock.instant();
        Predicate<T> inDoubt =
                way -> until.getOrDefault(hop.apply(way), Instant.MIN).isAfter(now);
        return Stream.concat(
                        ways.stream().filter(inDoubt.negate()), ways.stream().filter(inDoubt))
                .toList();
    }
}
