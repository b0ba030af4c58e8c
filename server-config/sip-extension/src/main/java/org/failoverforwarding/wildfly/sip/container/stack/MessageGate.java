package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import java.net.InetSocketAddress;
import org.failoverforwarding.wildfly.sip.container.wire.Fault;

/** Decides whether a message which arrived goes on to transactions and dialogs; answers it otherwise where owed. */
public interface MessageGate {
    boolean admits(SIPRequest request, MessageChannel channel, GuardedSipStack stack);

    /** Hears of a message from {@code source} whose form was wrong. */
    void refused(InetSocketAddress source, Fault fault);

    boolean admits(SIPResponse response, MessageChannel channel, boolean transactionKnown, GuardedSipStack stack);
}
