package org.failoverforwarding.sip.servlet.guard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.sip.guard.Failure;
import org.failoverforwarding.sip.guard.GuardCounters;
import org.failoverforwarding.sip.guard.GuardSettings;
import org.failoverforwarding.sip.guard.GuardVerdict;
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
                Integer.getInteger("failover.guard.rate", (int) defaults.rate()),
                Integer.getInteger("failover.guard.burst", (int) defaults.burst()),
                defaults.banScore(),
                defaults.ban(),
                defaults.forget(),
                defaults.sources());
        TrustedNetworks trusted = TrustedNetworks.parse(System.getProperty("failover.guard.trusted", ""));
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

    public GuardCounters counters() {
        return guard.counters();
    }

    /** Addresses banned now. */
    public List<String> banned() {
        return guard.banned();
    }
}
