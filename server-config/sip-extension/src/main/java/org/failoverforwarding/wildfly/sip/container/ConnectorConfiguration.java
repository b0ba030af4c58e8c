package org.failoverforwarding.wildfly.sip.container;

import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;

/**
 * One listening point of the container.
 *
 * @param name unique among the connectors of a container
 * @param transport what is spoken there
 * @param address local address and port, resolved, not the wildcard address when calls leave through it
 * @param sslContext needed for {@link SipTransport#secure()} transports, ignored by the others
 * @param publicHost host to be written in Via and Contact instead of the local address, behind a NAT
 * @param publicPort port to be written with {@code publicHost}, 1 to 65535
 */
public record ConnectorConfiguration(
        String name,
        SipTransport transport,
        InetSocketAddress address,
        Optional<SSLContext> sslContext,
        Optional<String> publicHost,
        OptionalInt publicPort) {

    public ConnectorConfiguration {
        Objects.requireNonNull(name);
        Objects.requireNonNull(transport);
        if (address.isUnresolved()) {
            throw new IllegalArgumentException("unresolved address " + address);
        }
        if (transport.secure() && sslContext.isEmpty()) {
            throw new IllegalArgumentException(transport + " needs an SSL context");
        }
    }

    /** A connector without TLS and without a public address of its own. */
    public static ConnectorConfiguration plain(String name, SipTransport transport, InetSocketAddress address) {
        return new ConnectorConfiguration(
                name, transport, address, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
