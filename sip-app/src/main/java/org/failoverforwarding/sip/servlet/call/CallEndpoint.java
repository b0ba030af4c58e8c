package org.failoverforwarding.sip.servlet.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import javax.servlet.sip.SipURI;
import org.failoverforwarding.routing.CallOrigin;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.sip.servlet.CallerAuthenticator;
import org.failoverforwarding.sip.servlet.RequestEndpoint;

/** Takes INVITEs from carriers and from telephone systems which prove who they are; refuses those of strangers. */
@ApplicationScoped
public class CallEndpoint implements RequestEndpoint {

    @Inject
    private CallService service;

    @Inject
    private Instance<CallerAuthenticator> authenticator;

    @Override
    public Set<String> methods() {
        return Set.of("INVITE");
    }

    @Override
    public void serve(SipServletRequest invite) throws IOException {
        CallDesk desk = service.desk();
        Optional<CallOrigin> origin = origin(desk, invite);
        if (origin.isPresent()) {
            desk.take(invite, origin.get());
        }
    }

    /** Who sends, or empty when the request has been answered here. */
    private Optional<CallOrigin> origin(CallDesk desk, SipServletRequest invite) throws IOException {
        boolean hasCredentials = hasCredentials(invite);
        if (!hasCredentials) {
            Optional<Carrier> carrier = desk.peers().at(invite.getInitialRemoteAddr());
            if (carrier.isPresent()) {
                return Optional.of(CallOrigin.carrier(carrier.get().name()));
            }
            Optional<CallOrigin> trunk = desk.trunks().sender(invite).map(CallOrigin::system);
            if (trunk.isPresent()) {
                return trunk;
            }
        }
        if (authenticator.isResolvable() && (hasCredentials || claimsToBeOurs(desk, invite))) {
            return authenticator.get().authenticate(invite).map(CallOrigin::system);
        }
        desk.platform().counters().refusedSource();
        invite.createResponse(SipServletResponse.SC_FORBIDDEN).send();
        return Optional.empty();
    }

    private static boolean hasCredentials(SipServletRequest invite) {
        return invite.getHeader("Authorization") != null || invite.getHeader("Proxy-Authorization") != null;
    }

    /** Says that it comes from a subscriber of this installation, so a challenge is worth its while. */
    private static boolean claimsToBeOurs(CallDesk desk, SipServletRequest invite) {
        if (!(invite.getFrom().getURI() instanceof SipURI from)) {
            return false;
        }
        boolean sameHost =
                invite.getRequestURI() instanceof SipURI to && to.getHost().equalsIgnoreCase(from.getHost());
        return sameHost
                || from.getHost().equalsIgnoreCase(desk.settings().routing().realm())
                || from.getHost().equalsIgnoreCase(desk.settings().routing().host());
    }
}
