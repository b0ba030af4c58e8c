package org.failoverforwarding.sip.guard;

/** What is remembered of one source: a token bucket, the weight of its failures, a ban; guarded by its own monitor. */
final class Source {

    private double tokens;
    private long filledAt;
    private int score;
    private long failedAt;
    private long bannedUntil;

    Source(double tokens, long now) {
        this.tokens = tokens;
        this.filledAt = now;
        this.bannedUntil = Long.MIN_VALUE;
    }

    /** Takes a token; times in milliseconds. */
    synchronized GuardVerdict take(GuardSettings settings, long now) {
        if (now < bannedUntil) {
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
    synchronized boolean fail(GuardSettings settings, int weight, long now) {
        if (now - failedAt > settings.forget().toMillis()) {
            score = 0;
        }
        failedAt = now;
        score += weight;
        if (score < settings.banScore() || now < bannedUntil) {
            return false;
        }
        score = 0;
        bannedUntil = now + settings.ban().toMillis();
        return true;
    }

    synchronized void succeed() {
        score = 0;
    }

    synchronized boolean isBanned(long now) {
        return now < bannedUntil;
    }

    synchronized void pardon() {
        score = 0;
        bannedUntil = Long.MIN_VALUE;
    }
}
