package org.failoverforwarding.sip.guard;

import java.time.Clock;
import java.util.List;

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
        boolean banned = source(address).fail(settings, weight, clock.millis());
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

    /** Addresses banned now; an IPv6 one as its /64. */
    public List<String> banned() {
        long now = clock.millis();
        return sources.addresses(source -> source.isBanned(now));
    }

    /** Lifts a ban, for the operator. */
    public void pardon(String address) {
        sources.find(IpAddress.sourceKey(address)).ifPresent(Source::pardon);
    }

    public GuardCounters counters() {
        return counters;
    }

    /** Sources remembered now. */
    public int sources() {
        return sources.size();
    }

    private Source source(String address) {
        return sources.get(IpAddress.sourceKey(address), () -> new Source(settings.burst(), clock.millis()));
    }
}
