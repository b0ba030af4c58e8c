package org.failoverforwarding.wildfly.sip.container;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts messages since the start of the container. */
final class MessageCounters {
    private final Map<SipTransport, LongAdder> received = new EnumMap<>(SipTransport.class);
    private final LongAdder requests = new LongAdder();
    private final LongAdder responses = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder malformed = new LongAdder();
    private final LongAdder dropped = new LongAdder();

    MessageCounters() {
        for (SipTransport transport : SipTransport.values()) {
            received.put(transport, new LongAdder());
        }
    }

    void received(String transport) {
        LongAdder counter = "UDP".equalsIgnoreCase(transport) ? received.get(SipTransport.UDP) : counterOf(transport);
        counter.increment();
    }

    private LongAdder counterOf(String transport) {
        for (SipTransport each : SipTransport.values()) {
            if (each.name().equalsIgnoreCase(transport)) {
                return received.get(each);
            }
        }
        throw new IllegalArgumentException(transport);
    }

    void request() {
        requests.increment();
    }

    void response() {
        responses.increment();
    }

    void reject() {
        rejected.increment();
    }

    void malformed() {
        malformed.increment();
    }

    void drop() {
        dropped.increment();
    }

    long receivedOver(SipTransport transport) {
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

    long malformedMessages() {
        return malformed.sum();
    }

    long dropped() {
        return dropped.sum();
    }
}
