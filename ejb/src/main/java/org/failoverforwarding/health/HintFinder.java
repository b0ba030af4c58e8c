package org.failoverforwarding.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the signs of one telephone system which tell why it fails: immutable, bounded.
 *
 * @param renewed time of the last REGISTER
 * @param lifetimes how long it stayed reachable after a renewal, of its last losses
 * @param unknownNumbers answers 404 in a row
 * @param passwordDemands answers 401 or 407 in a row
 * @param since the first answer of that row
 */
public record HintFinder(
        Instant renewed, List<Duration> lifetimes, int unknownNumbers, int passwordDemands, Instant since) {

    public static final HintFinder EMPTY = new HintFinder(Instant.EPOCH, List.of(), 0, 0, Instant.EPOCH);

    private static final int KEPT = 5;
    private static final int ENOUGH = 3;
    private static final Duration SHORT = Duration.ofSeconds(150);

    public HintFinder {
        lifetimes = List.copyOf(lifetimes);
    }

    /** A REGISTER came. */
    public HintFinder renewed(Instant at) {
        return new HintFinder(at, lifetimes, unknownNumbers, passwordDemands, since);
    }

    /** It went silent. */
    public HintFinder lost(Instant at) {
        if (renewed.equals(Instant.EPOCH)) {
            return this;
        }
        List<Duration> kept = new ArrayList<>(lifetimes);
        kept.add(Duration.between(renewed, at));
        List<Duration> last = kept.subList(Math.max(0, kept.size() - KEPT), kept.size());
        return new HintFinder(renewed, last, unknownNumbers, passwordDemands, since);
    }

    /** A call got a final status, 200 for an answered one. */
    public HintFinder answered(int status, Instant at) {
        int unknown = status == 404 ? unknownNumbers + 1 : 0;
        int demands = status == 401 || status == 407 ? passwordDemands + 1 : 0;
        if (unknown == unknownNumbers && demands == passwordDemands) {
            return this;
        }
        return new HintFinder(renewed, lifetimes, unknown, demands, unknown + demands == 1 ? at : since);
    }

    /** The likeliest explanation. */
    public Clue clue() {
        if (passwordDemands > 0) {
            return new Clue(OutageHint.PASSWORD_DEMANDED, since, Duration.ZERO);
        }
        if (unknownNumbers >= ENOUGH) {
            return new Clue(OutageHint.DIAL_PLAN_LOST, since, Duration.ZERO);
        }
        List<Duration> brief = lifetimes.stream()
                .filter(time -> time.compareTo(SHORT) <= 0)
                .sorted()
                .toList();
        return brief.size() >= ENOUGH
                ? new Clue(OutageHint.NAT_TIMER, Instant.EPOCH, brief.get(brief.size() / 2))
                : Clue.NONE;
    }
}
