package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.stack.DirectUdpMessageProcessor;
import gov.nist.javax.sip.stack.GuardedStreamProcessor;
import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.MessageProcessorFactory;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;

/** Makes the listening points of a {@link GuardedSipStack}; found by class name. */
public final class ContainerProcessors implements MessageProcessorFactory {
    @Override
    public MessageProcessor createMessageProcessor(
            SIPTransactionStack stack, InetAddress address, int port, String transport) throws IOException {
        GuardedSipStack guarded = (GuardedSipStack) stack;
        return switch (transport.toLowerCase(Locale.ROOT)) {
            case "udp" -> new DirectUdpMessageProcessor(address, stack, port);
            case "tcp" -> GuardedStreamProcessor.tcp(address, stack, port);
            case "tls" -> GuardedStreamProcessor.tls(address, stack, port, guarded.sslContext(port));
            case "ws" -> GuardedStreamProcessor.webSocket(address, stack, port);
            case "wss" -> GuardedStreamProcessor.secureWebSocket(address, stack, port, guarded.sslContext(port));
            default -> throw new IOException("no transport " + transport);
        };
    }
}
