package org.failoverforwarding.routing;

import java.io.Serializable;
import org.failoverforwarding.locating.SipServer;

/**
 * One address of a static trunk.
 *
 * @param host address or DNS name
 * @param port 1 to 65535, or 0 to look it up (RFC 3263)
 * @param transport "udp", "tcp", "tls", or "auto" to look it up too
 */
public record TrunkSite(String host, int port, String transport) implements Serializable {

    public SipServer server() {
        return new SipServer(host, port, transport);
    }
}
