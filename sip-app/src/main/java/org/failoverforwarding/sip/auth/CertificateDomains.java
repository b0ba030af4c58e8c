package org.failoverforwarding.sip.auth;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SIP domains for which a certificate speaks (RFC 5922 §7.1), in lower case; no wildcard is one. */
public final class CertificateDomains {

    private static final int DNS_NAME = 2;
    private static final int URI = 6;
    private static final Pattern SIP_DOMAIN = Pattern.compile("(?i)sips?:([^@:;?/]+)");
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=([^,+]+)");

    private CertificateDomains() {}

    /** None where the certificate cannot be read. */
    public static Set<String> of(X509Certificate certificate) {
        try {
            return of(
                    Optional.ofNullable(certificate.getSubjectAlternativeNames())
                            .orElse(List.of()),
                    certificate.getSubjectX500Principal().getName());
        } catch (CertificateParsingException e) {
            return Set.of();
        }
    }

    /** SIP URIs alone where there are any, else DNS names, else the common name. */
    static Set<String> of(Collection<List<?>> alternativeNames, String subject) {
        Set<String> uris = alternativeNames.stream()
                .filter(name -> name.get(0).equals(URI))
                .map(name -> SIP_DOMAIN.matcher(String.valueOf(name.get(1))))
                .filter(Matcher::matches)
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!uris.isEmpty()) {
            return uris;
        }
        if (!alternativeNames.isEmpty()) {
            return alternativeNames.stream()
                    .filter(name -> name.get(0).equals(DNS_NAME))
                    .map(name -> String.valueOf(name.get(1)).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
        Matcher commonName = COMMON_NAME.matcher(subject);
        return commonName.find() ? Set.of(commonName.group(1).toLowerCase(Locale.ROOT)) : Set.of();
    }
}
