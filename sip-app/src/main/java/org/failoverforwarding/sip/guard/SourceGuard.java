package org.failoverforwarding.sip.guard;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardLimits;
import org.failoverforwarding.guard.GuardReport;
import org.failoverforwarding.guard.GuardVerdict;

/**
 * The first to look at a request: limits each source before anything costly is done for it, and bans those who try
 * secrets (security rules for floods and scanners). UDP source addresses can be forged, so bans are short.
 */
public final class SourceGuard {

    private static final int MAX_ADDRESS = 1024;
    private static final int MAX_CONTENT = 32_768;

    private final GuardSettings settings;
    private volatile TrustedNetworks trusted;
    private final Clock clock;
    private final SourceTable sources;
    private final GuardCounters counters = new GuardCounters();

    public SourceGuard(GuardSettings settings, TrustedNetworks trusted, Clock clock) {
        this.settings = settings;
        this.trusted = trusted;
        this.clock = clock;
        this.sources = new SourceTable(settings.sources());
    }

    /** Judges a request outside of dialogs. */
    public GuardVerdict judge(GuardedRequest request) {
        return counters.count(isTrusted(request.address()) ? size(request) : untrusted(request));
    }

    private GuardVerdict untrusted(GuardedRequest request) {
        GuardVerdict limit = source(request.address()).take(settings, clock.millis());
        if (limit != GuardVerdict.ADMITTED) {
            return limit;
        }
        return Scanners.isScanner(request.userAgent()) ? GuardVerdict.SCANNER : size(request);
    }

    private static GuardVerdict size(GuardedRequest request) {
        if (request.longestAddress() > MAX_ADDRESS) {
            return GuardVerdict.URI_TOO_LONG;
        }
        return request.contentLength() > MAX_CONTENT ? GuardVerdict.TOO_LARGE : GuardVerdict.ADMITTED;
    }

    /**
     * Counts a failure towards a ban.
     *
     * @param connected it came over a connection, so that the address is certain
     * @return true when the source is banned from now on
     */
    public boolean failed(String address, Failure failure, boolean connected) {
        counters.count(failure);
        int weight = failure.weight(connected);
        if (weight == 0 || isTrusted(address)) {
            return false;
        }
        boolean banned = source(address).fail(settings, failure, weight, clock.millis());
        if (banned) {
            counters.countBan();
        }
        return banned;
    }

    /** The source has proved itself: earlier failures are forgiven. */
    public void succeeded(String address) {
        sources.find(IpAddress.sourceKey(address)).ifPresent(Source::succeed);
    }

    /** Trusts these too from now on. */
    public synchronized void trust(TrustedNetworks more) {
        trusted = trusted.and(more);
    }

    /** Neither limited nor banned. */
    public boolean isTrusted(String address) {
        return trusted.contains(address);
    }

    /** Bans in force, the newest first. */
    public List<Ban> bans() {
        long now = clock.millis();
        return sources.all().stream()
                .map(source -> source.ban(now))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Ban::since).reversed())
                .toList();
    }

    /** Lifts a ban, for the operator; false when there is none. */
    public boolean pardon(String address) {
        return sources.find(IpAddress.sourceKey(address))
                .filter(source -> source.pardon(clock.millis()))
                .isPresent();
    }

    /** Limits in force. */
    public GuardLimits limits() {
        return new GuardLimits(
                settings.rate(), settings.burst(), settings.banScore(), settings.ban(), trusted.blocks());
    }

    /** What happened since start. */
    public GuardReport report() {
        return counters.report(sources.size());
    }

    private Source source(String address) {
        String key = IpAddress.sourceKey(address);
        return sources.get(key, () -> new Source(key, settings.burst(), clock.millis()));
    }
}
