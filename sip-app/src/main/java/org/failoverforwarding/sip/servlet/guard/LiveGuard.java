package org.failoverforwarding.sip.servlet.guard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardLimits;
import org.failoverforwarding.guard.GuardReport;
import org.failoverforwarding.guard.GuardVerdict;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.sip.guard.GuardSettings;
import org.failoverforwarding.sip.guard.GuardedRequest;
import org.failoverforwarding.sip.guard.SourceGuard;
import org.failoverforwarding.sip.guard.TrustedNetworks;
import org.jboss.logging.Logger;

/** The guard of this server, with the settings of its system properties. */
@ApplicationScoped
public class LiveGuard {

    private static final Logger LOG = Logger.getLogger(LiveGuard.class);

    private SourceGuard guard;

    @PostConstruct
    void open() {
        GuardSettings defaults = GuardSettings.DEFAULT;
        GuardSettings settings = new GuardSettings(
                Setting.number("failover.guard.rate", (int) defaults.rate(), 1, 1_000_000),
                Setting.number("failover.guard.burst", (int) defaults.burst(), 1, 1_000_000),
                defaults.banScore(),
                defaults.ban(),
                defaults.forget(),
                defaults.sources());
        TrustedNetworks trusted = Setting.parsed("failover.guard.trusted", "", TrustedNetworks::parse);
        guard = new SourceGuard(settings, trusted, Clock.systemUTC());
    }

    GuardVerdict judge(SipServletRequest request) {
        int longest = Math.max(
                Math.max(request.getRequestURI().toString().length(), length(request, "From")),
                Math.max(length(request, "To"), request.getCallId().length()));
        String userAgent = request.getHeader("User-Agent");
        return guard.judge(new GuardedRequest(
                request.getInitialRemoteAddr(),
                userAgent == null ? "" : userAgent,
                longest,
                Math.max(0, request.getContentLength())));
    }

    private static int length(SipServletRequest request, String header) {
        String value = request.getHeader(header);
        return value == null ? 0 : value.length();
    }

    /** Counts a failure of the sender of a request towards a ban. */
    public void failed(SipServletRequest request, Failure failure) {
        String address = request.getInitialRemoteAddr();
        if (guard.failed(address, failure, !"udp".equalsIgnoreCase(request.getInitialTransport()))) {
            LOG.warnf("FFGRD001 Source %s is banned for a while: too many failures, the last %s", address, failure);
        }
    }

    /** The sender of a request has proved itself. */
    public void succeeded(SipServletRequest request) {
        guard.succeeded(request.getInitialRemoteAddr());
    }

    /** Neither limits nor bans a peer of ours at that address, such as a carrier, from now on. */
    public void trust(String address) {
        guard.trust(TrustedNetworks.parse(address));
    }

    /** In force now. */
    public List<Ban> bans() {
        return guard.bans();
    }

    boolean pardon(String source) {
        return guard.pardon(source);
    }

    GuardLimits limits() {
        return guard.limits();
    }

    /** What it did since the start. */
    public GuardReport report() {
        return guard.report();
    }
}
