package org.failoverforwarding.sip.guard;

import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardVerdict;

/** What is remembered of one source: a token bucket, its failures, a ban; guarded by its own monitor. */
final class Source {

    private final String address;
    private double tokens;
    private long filledAt;
    private int score;
    private int failures;
    private long failedAt;
    private Ban ban;
    private long dropped;

    Source(String address, double tokens, long now) {
        this.address = address;
        this.tokens = tokens;
        this.filledAt = now;
    }

    /** Takes a token; times in milliseconds. */
    synchronized GuardVerdict take(GuardSettings settings, long now) {
        if (isBanned(now)) {
            dropped++;
            return GuardVerdict.BANNED;
        }
        double refill = Math.max(0, now - filledAt) * settings.rate() / 1000;
        tokens = Math.min(settings.burst(), tokens + refill);
        filledAt = now;
        if (tokens < 1) {
            return GuardVerdict.TOO_FAST;
        }
        tokens--;
        return GuardVerdict.ADMITTED;
    }

    /** True when this failure starts a ban. */
    synchronized boolean fail(GuardSettings settings, Failure failure, int weight, long now) {
        if (now - failedAt > settings.forget().toMillis()) {
            succeed();
        }
        failedAt = now;
        score += weight;
        failures++;
        if (score < settings.banScore() || isBanned(now)) {
            return false;
        }
        ban = new Ban(
                address,
                Instant.ofEpochMilli(now),
                Instant.ofEpochMilli(now).plus(settings.ban()),
                failure,
                failures,
                0);
        dropped = 0;
        succeed();
        return true;
    }

    synchronized void succeed() {
        score = 0;
        failures = 0;
    }

    /** The ban in force, if there is one. */
    synchronized Optional<Ban> ban(long now) {
        return isBanned(now)
                ? Optional.of(new Ban(address, ban.since(), ban.until(), ban.reason(), ban.failures(), dropped))
                : Optional.empty();
    }

    private boolean isBanned(long now) {
        return ban != null && now < ban.until().toEpochMilli();
    }

    /** True when that ends a ban. */
    synchronized boolean pardon(long now) {
        boolean banned = isBanned(now);
        succeed();
        ban = null;
        return banned;
    }
}
