package org.failoverforwarding.wildfly.sip.container.application;

import gov.nist.javax.sip.header.Route;
import gov.nist.javax.sip.message.SIPRequest;
import java.util.Optional;
import javax.servlet.sip.SipURI;
import javax.sip.ListeningPoint;
import org.mobicents.javax.servlet.sip.SipSessionExt;
import org.mobicents.servlet.sip.JainSipUtils;
import org.mobicents.servlet.sip.core.MobicentsExtendedListeningPoint;
import org.mobicents.servlet.sip.core.SipNetworkInterfaceManager;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;

/**
 * Lets requests to IPv6 addresses leave by an IPv6 connector, and others by one of IPv4; the container looks at the
 * transport alone.
 */
final class AddressFamily {
    private AddressFamily() {}

    /** Names a connector where the one that would be taken cannot reach the address. */
    static void choose(SIPRequest request, MobicentsSipSession session, SipNetworkInterfaceManager connectors) {
        if (session.getOutboundInterface() != null || session.getProxy() != null) {
            return;
        }
        String transport = transport(request, session);
        MobicentsExtendedListeningPoint usual = connectors.findMatchingListeningPoint(transport, false);
        boolean wanted = isIpv6(host(request));
        if (wanted != isIpv6(usual.getIpAddress(false))) {
            other(connectors, transport, wanted).ifPresent(((SipSessionExt) session)::setOutboundInterface);
        }
    }

    /** Of the address, or, where it names none, of the session. */
    private static String transport(SIPRequest request, MobicentsSipSession session) {
        String named = JainSipUtils.findRouteOrRequestUriTransport(request);
        return ListeningPoint.UDP.equalsIgnoreCase(named) && session.getTransport() != null
                ? session.getTransport()
                : named;
    }

    private static Optional<SipURI> other(SipNetworkInterfaceManager connectors, String transport, boolean ipv6) {
        return connectors.getOutboundInterfaces().stream()
                .filter(uri -> transport.equalsIgnoreCase(uri.getTransportParam()) && isIpv6(uri.getHost()) == ipv6)
                .findFirst();
    }

    private static String host(SIPRequest request) {
        boolean routed = request.getRouteHeaders() != null;
        javax.sip.address.URI to = routed
                ? ((Route) request.getRouteHeaders().getFirst()).getAddress().getURI()
                : request.getRequestURI();
        return to instanceof javax.sip.address.SipURI sip ? sip.getHost() : "";
    }

    private static boolean isIpv6(String host) {
        return host.indexOf(':') >= 0;
    }
}
