package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * One address of a static trunk.
 *
 * @param host address or DNS name
 * @param port 1 to 65535, or 0 to look it up (RFC 3263)
 * @param transport "udp", "tcp", "tls", or "auto" with port 0 to look it up too
 */
public record Site(String host, int port, String transport) implements Serializable {

    public Site {
        host = Absent.text(host);
        transport = Absent.or(transport, "udp");
    }
}
