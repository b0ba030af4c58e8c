package gov.nist.javax.sip.stack;

import java.security.cert.X509Certificate;
import java.util.List;

/** A connection whose peer may have shown a certificate of its own. */
public interface CertifiedChannel {
    /** The peer's certificate first, then those which vouch for it; empty when it showed none that is trusted. */
    List<X509Certificate> peerCertificates();
}
