package org.failoverforwarding.locating;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A SIP server as it is configured.
 *
 * @param host address, also an IPv6 address in brackets, or DNS name
 * @param port 1 to 65535, or 0 to look it up
 * @param transport "udp", "tcp", "tls", or {@value #AUTO} to look it up
 */
public record SipServer(String host, int port, String transport) {

    /** The transport which the DNS prefers. */
    public static final String AUTO = "auto";

    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final int SIP = 5060;
    private static final int SIPS = 5061;

    /** The only address of a server which is configured by it. */
    public Optional<SipHop> address() {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        String plain = bracketed ? host.substring(1, host.length() - 1) : host;
        return plain.indexOf(':') >= 0 || isDotted(plain) ? Optional.of(at(plain)) : Optional.empty();
    }

    /**
     * Whether it is configured by the address of a peer, in whatever spelling.
     *
     * @param peer as Java writes numeric addresses
     */
    boolean isConfiguredBy(String peer) {
        return address()
                .map(SipHop::address)
                .map(SipServer::canonical)
                .filter(peer::equals)
                .isPresent();
    }

    private static String canonical(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // a text with a colon is never looked up
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static boolean isDotted(String text) {
        return DOTTED.matcher(text).matches();
    }

    /** The server at one of its addresses, with the usual port and transport where none is configured. */
    public SipHop at(String address) {
        String used = transport.equals(AUTO) ? "udp" : transport;
        return new SipHop(address, port > 0 ? port : usualPort(used), used);
    }

    private static int usualPort(String transport) {
        return transport.equals("tls") ? SIPS : SIP;
    }
}
