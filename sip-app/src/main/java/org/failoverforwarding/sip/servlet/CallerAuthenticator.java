package org.failoverforwarding.sip.servlet;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.routing.SystemSnapshot;

/** Finds out which telephone system sent a request, by digest (RFC 3261 §22); a CDI bean. */
public interface CallerAuthenticator {

    /** The system, or empty when the request was challenged or refused here and needs no further work. */
    Optional<SystemSnapshot> authenticate(SipServletRequest request) throws IOException;
}
