package org.failoverforwarding.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How regularly a telephone system renews its registration, so that a renewal which does not come is noticed before the
 * registration runs out.
 *
 * @param last time of the last REGISTER
 * @param gaps between the last ones, at most {@value #KEPT}
 */
public record RenewalRhythm(Instant last, List<Duration> gaps) {

    private static final int KEPT = 3;
    private static final Duration GRACE = Duration.ofSeconds(5);

    public RenewalRhythm {
        gaps = List.copyOf(gaps);
    }

    /** Of a system which has registered. */
    public static RenewalRhythm from(Instant at) {
        return new RenewalRhythm(at, List.of());
    }

    public RenewalRhythm renewed(Instant at) {
        List<Duration> all = new ArrayList<>(gaps);
        all.add(Duration.between(last, at));
        return new RenewalRhythm(at, all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }

    /** When the next renewal must have come: a quarter later than ever before; empty while too few were seen. */
    public Optional<Instant> due() {
        return gaps.stream()
                .max(Comparator.naturalOrder())
                .filter(longest -> gaps.size() == KEPT)
                .map(longest -> last.plus(longest).plus(longest.dividedBy(4)).plus(GRACE));
    }
}
