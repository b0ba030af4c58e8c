package org.failoverforwarding.locating;

import java.io.Serializable;

/**
 * Where a request is sent.
 *
 * @param address numeric, IPv6 without brackets
 * @param port 1 to 65535
 * @param transport "udp", "tcp" or "tls"
 */
public record SipHop(String address, int port, String transport) implements Serializable {}
