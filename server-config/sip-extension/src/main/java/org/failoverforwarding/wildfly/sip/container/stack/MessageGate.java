package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.DatagramPeer;
import gov.nist.javax.sip.stack.MessageChannel;
import java.net.InetSocketAddress;
import org.failoverforwarding.wildfly.sip.container.wire.Fault;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;

/** Decides whether a message which arrived goes on to transactions and dialogs; answers it otherwise where owed. */
public interface MessageGate {
    /**
     * Takes a datagram of good form from the thread which reads the socket; must not wait.
     *
     * @param head of the message
     * @param message all of it
     * @param peer who sent it, to whom an answer may go; delivering gives the message to the stack
     */
    void arrived(MessageHead head, byte[] message, DatagramPeer peer, GuardedSipStack stack);

    boolean admits(SIPRequest request, MessageChannel channel, GuardedSipStack stack);

    /** Hears of a message from {@code source} whose form was wrong. */
    void refused(InetSocketAddress source, Fault fault);

    boolean admits(SIPResponse response, MessageChannel channel, boolean transactionKnown, GuardedSipStack stack);
}
