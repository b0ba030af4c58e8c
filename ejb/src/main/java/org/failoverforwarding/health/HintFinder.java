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
 */
public record HintFinder(Instant renewed, List<Duration> lifetimes, int unknownNumbers, int passwordDemands) {

    public static final HintFinder EMPTY = new HintFinder(Instant.EPOCH, List.of(), 0, 0);

    private static final int KEPT = 5;
    private static final int ENOUGH = 3;
    private static final Duration SHORT = Duration.ofSeconds(150);

    public HintFinder {
        lifetimes = List.copyOf(lifetimes);
    }

    /** A REGISTER came. */
    public HintFinder renewed(Instant at) {
        return new HintFinder(at, lifetimes, unknownNumbers, passwordDemands);
    }

    /** It went silent. */
    public HintFinder lost(Instant at) {
        if (renewed.equals(Instant.EPOCH)) {
            return this;
        }
        List<Duration> kept = new ArrayList<>(lifetimes);
        kept.add(Duration.between(renewed, at));
        return new HintFinder(
                renewed, kept.subList(Math.max(0, kept.size() - KEPT), kept.size()), unknownNumbers, passwordDemands);
    }

    /** A call got a final status, 200 for an answered one. */
    public HintFinder answered(int status) {
        int unknown = status == 404 ? unknownNumbers + 1 : 0;
        int demands = status == 401 || status == 407 ? passwordDemands + 1 : 0;
        return unknown == unknownNumbers && demands == passwordDemands
                ? this
                : new HintFinder(renewed, lifetimes, unknown, demands);
    }

    /** The likeliest explanation. */
    public OutageHint hint() {
        if (passwordDemands > 0) {
            return OutageHint.PASSWORD_DEMANDED;
        }
        if (unknownNumbers >= ENOUGH) {
            return OutageHint.DIAL_PLAN_LOST;
        }
        long brief =
                lifetimes.stream().filter(time -> time.compareTo(SHORT) <= 0).count();
        return brief >= ENOUGH ? OutageHint.NAT_TIMER : OutageHint.NONE;
    }
}
