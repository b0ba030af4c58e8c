package org.failoverforwarding.sip.servlet.call;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.auth.CertificateDomains;

/** Static trunks which prove by the certificate of their TLS connection who they are: it names one of their sites. */
final class CertifiedTrunks {

    private static final String CERTIFICATES = "javax.servlet.request.X509Certificate";

    private final RoutingDirectory directory;

    CertifiedTrunks(RoutingDirectory directory) {
        this.directory = directory;
    }

    /** Who sends; empty without a certificate, and where it names no trunk or more than one. */
    Optional<SystemSnapshot> sender(SipServletRequest request) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? named(CertificateDomains.of(chain[0]))
                : Optional.empty();
    }

    /** @param domains in lower case */
    Optional<SystemSnapshot> named(Set<String> domains) {
        List<SystemSnapshot> named = directory
                .systems()
                .filter(system -> system.sites().stream()
                        .anyMatch(site -> domains.contains(site.host().toLowerCase(Locale.ROOT))))
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
