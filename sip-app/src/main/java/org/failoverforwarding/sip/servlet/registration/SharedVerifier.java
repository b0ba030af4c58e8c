package org.failoverforwarding.sip.servlet.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.sip.auth.DigestSettings;
import org.failoverforwarding.sip.auth.DigestVerdict;
import org.failoverforwarding.sip.auth.DigestVerifier;
import org.failoverforwarding.sip.auth.NonceCounts;
import org.failoverforwarding.sip.auth.Nonces;
import org.failoverforwarding.sip.servlet.guard.LiveGuard;

/** The one digest verifier of this server, which registrar and calls share with their nonces. */
@ApplicationScoped
public class SharedVerifier {

    private static final int REMEMBERED_NONCES = 524_288;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private LiveGuard guard;

    private DigestVerifier verifier;

    @PostConstruct
    void open() {
        Duration lifetime = Setting.seconds("failover.digest.nonce-lifetime", 60, 10, 600);
        DigestSettings settings =
                new DigestSettings(DigestRealm.ofInstallation(), lifetime, Setting.flag("failover.digest.legacy"));
        verifier = new DigestVerifier(
                settings,
                Nonces.withRandomKey(lifetime, Clock.systemUTC()),
                new NonceCounts(lifetime, REMEMBERED_NONCES),
                directory::systemByUser);
    }

    DigestVerifier verifier() {
        return verifier;
    }

    /** Lets the guard know how the sender of a request did. */
    void report(SipServletRequest request, DigestVerdict.Cause cause) {
        switch (cause) {
            case FIRST, EXPIRED_NONCE -> {}
            case REPLAYED -> guard.failed(request, Failure.REPLAY);
            case FORGED_NONCE -> guard.failed(request, Failure.FORGED_NONCE);
            case MALFORMED -> guard.failed(request, Failure.MALFORMED_CREDENTIALS);
            case WRONG -> guard.failed(request, Failure.WRONG_SECRET);
        }
    }
}
