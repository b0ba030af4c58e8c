package org.failoverforwarding.sip.servlet.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import javax.servlet.sip.SipURI;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.auth.DigestRequest;
import org.failoverforwarding.sip.auth.DigestVerdict;
import org.failoverforwarding.sip.servlet.CallerAuthenticator;
import org.failoverforwarding.sip.servlet.guard.LiveGuard;

/** Challenges calls by 407 and tells which telephone system answered the challenge (RFC 3261 §22.3). */
@ApplicationScoped
public class DigestCallerAuthenticator implements CallerAuthenticator {

    @Inject
    private SharedVerifier shared;

    @Inject
    private LiveGuard guard;

    @Override
    public Optional<SystemSnapshot> authenticate(SipServletRequest request) throws IOException {
        DigestVerdict verdict = shared.verifier()
                .verify(new DigestRequest(
                        request.getMethod(),
                        request.getRequestURI().toString(),
                        request.getInitialRemoteAddr(),
                        claimedUser(request),
                        credentials(request)));
        if (verdict instanceof DigestVerdict.Authenticated authenticated) {
            guard.succeeded(request);
            return Optional.of(authenticated.system());
        }
        challenge(request, (DigestVerdict.Challenged) verdict);
        return Optional.empty();
    }

    private void challenge(SipServletRequest request, DigestVerdict.Challenged verdict) throws IOException {
        shared.report(request, verdict.cause());
        SipServletResponse response = request.createResponse(SipServletResponse.SC_PROXY_AUTHENTICATION_REQUIRED);
        verdict.challenges().forEach(challenge -> response.addHeader("Proxy-Authenticate", challenge));
        response.send();
    }

    private static String claimedUser(SipServletRequest request) {
        return request.getFrom().getURI() instanceof SipURI from && from.getUser() != null ? from.getUser() : "";
    }

    private static List<String> credentials(SipServletRequest request) {
        List<String> credentials = RegisterMessages.lines(request, "Proxy-Authorization");
        return credentials.isEmpty() ? RegisterMessages.lines(request, "Authorization") : credentials;
    }
}
