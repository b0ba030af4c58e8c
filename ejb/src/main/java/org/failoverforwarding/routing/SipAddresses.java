package org.failoverforwarding.routing;

import java.util.Optional;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.registration.Binding;

/** Writes SIP URIs (RFC 3261 §19.1). */
final class SipAddresses {

    private SipAddresses() {}

    /**
     * A URI with user and host.
     *
     * @param port 0 for none
     * @param parameters further URI parameters with their semicolons
     */
    static String of(String user, String host, int port, String transport, String parameters) {
        StringBuilder uri = new StringBuilder(64).append("sip:");
        if (!user.isEmpty()) {
            uri.append(user).append('@');
        }
        uri.append(host.indexOf(':') >= 0 && host.charAt(0) != '[' ? '[' + host + ']' : host);
        if (port > 0) {
            uri.append(':').append(port);
        }
        if (!transport.equals("udp") && !transport.equals(SipServer.AUTO)) {
            uri.append(";transport=").append(transport);
        }
        return uri.append(parameters).toString();
    }

    /** The address itself as next hop. */
    static String nextHop(SipHop hop) {
        return of("", hop.address(), hop.port(), hop.transport(), ";lr");
    }

    /** Where a request to that URI is sent, as far as it names an address. */
    static Optional<SipHop> hop(String uri) {
        int parameter = uri.indexOf(";transport=");
        String transport = parameter < 0 ? "udp" : uri.substring(parameter + 11).split("[;?>]", 2)[0];
        return SipUri.parse(uri).flatMap(parts -> new SipServer(parts.host(), parts.port(), transport).address());
    }

    /**
     * Where the REGISTER came from, when the device keeps that flow (RFC 5626) or a NAT is between (RFC 3581); else empty,
     * as it is behind proxies which named the way themselves (RFC 3327 §5.4).
     */
    static String nextHop(Binding binding) {
        if (!binding.path().isEmpty()) {
            return "";
        }
        String source = binding.source();
        int first = source.indexOf(':');
        int last = source.lastIndexOf(':');
        if (first < 0 || last <= first) {
            return "";
        }
        String host = source.substring(first + 1, last);
        String contactHost = SipUri.parse(binding.contact()).map(SipUri::host).orElse("");
        boolean direct = contactHost.equals(host) || contactHost.equals('[' + host + ']');
        if (direct && binding.regId() == 0) {
            return "";
        }
        String transport = source.substring(0, first);
        return of("", host, Integer.parseInt(source, last + 1, source.length(), 10), transport, ";lr");
    }
}
