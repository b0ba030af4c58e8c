package org.failoverforwarding.wildfly.sip.container;

import gov.nist.javax.sip.stack.DatagramPeer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javax.sip.ListeningPoint;
import javax.sip.message.Request;
import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.failoverforwarding.wildfly.sip.container.lanes.SourceShares;
import org.failoverforwarding.wildfly.sip.container.stack.StatelessAnswers;
import org.failoverforwarding.wildfly.sip.container.wire.Fault;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;
import org.failoverforwarding.wildfly.sip.container.wire.MessageLabel;
import org.failoverforwarding.wildfly.sip.container.wire.RefusalText;

/**
 * Puts each datagram into the lane of its call, where it waits in sight. Under overload it refuses requests which begin
 * something before they are parsed, for a small part of what serving one costs; messages of calls in progress pass.
 *
 * <p>Only so many REGISTERs wait at a time: a device repeats its own for 32 seconds (RFC 3261 §17.1.2.2), a caller hangs
 * up. So calls stay quick while all devices of a town come back at once, and renewals find room when no call does.
 */
final class Intake {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_RENEWALS = 200;
    private static final int MOST_REGISTRATIONS = MOST_RENEWALS / 2;
    private static final Fault BUSY = new Fault(Load.BUSY.status(), Load.BUSY.reason());

    private final CallLanes lanes;
    private final SourceShares shares;
    private final Load load;
    private final MessageCounters counters;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicLong waitingBytes = new AtomicLong();
    private final AtomicInteger waitingRegistrations = new AtomicInteger();
    private final SourceShares registrations = new SourceShares();

    /**
     * @param lanes where the work is done
     * @param shares of the waiting requests by source
     * @param load says whether new work is welcome
     * @param counters counts what is kept out
     */
    Intake(CallLanes lanes, SourceShares shares, Load load, MessageCounters counters) {
        this.lanes = lanes;
        this.shares = shares;
        this.load = load;
        this.counters = counters;
    }

    /**
     * Takes a datagram of good form; never waits.
     *
     * @param size bytes which it holds
     * @param knowsBranch whether a transaction with that branch exists
     * @param work parses it and hands it to the stack
     */
    void accept(MessageHead head, int size, DatagramPeer peer, Predicate<String> knowsBranch, Runnable work) {
        MessageLabel label = MessageLabel.of(head);
        if (load.isFull() || waitingBytes.get() > MOST_BYTES) {
            drop();
        } else if (label.begins()) {
            begin(head, label, size, peer, knowsBranch, work);
        } else {
            submit(label, size, work);
        }
    }

    private void begin(
            MessageHead head,
            MessageLabel label,
            int size,
            DatagramPeer peer,
            Predicate<String> knowsBranch,
            Runnable work) {
        String request = label.branch() + ' ' + label.callId();
        String source = peer.source().getAddress().getHostAddress();
        boolean registration = Request.REGISTER.equals(label.method());
        if (waiting.contains(request) || registration && !hasRoom(label, source)) {
            // its sender repeats it, or has repeated what will be served
            drop();
        } else if (!load.welcomes(label.method(), label.recipient(), source, label.branch())
                && !knowsBranch.test(label.branch())) {
            refuse(head, peer);
        } else {
            enter(request, source, registration);
            submit(label, size, () -> {
                leave(request, source, registration);
                work.run();
            });
        }
    }

    private boolean hasRoom(MessageLabel label, String source) {
        int now = waitingRegistrations.get();
        return registrations.mayEnter(source, now, MOST_REGISTRATIONS)
                || registrations.mayEnter(source, now, MOST_RENEWALS) && load.isRenewal(label.recipient());
    }

    private void enter(String request, String source, boolean registration) {
        waiting.add(request);
        shares.entered(source);
        if (registration) {
            registrations.entered(source);
            waitingRegistrations.incrementAndGet();
        }
    }

    private void leave(String request, String source, boolean registration) {
        waiting.remove(request);
        shares.left(source);
        if (registration) {
            registrations.left(source);
            waitingRegistrations.decrementAndGet();
        }
    }

    private void refuse(MessageHead head, DatagramPeer peer) {
        counters.received(ListeningPoint.UDP);
        counters.reject();
        Map<String, String> retry = Map.of("Retry-After", Integer.toString(StatelessAnswers.retryAfter()));
        Optional<byte[]> answer = RefusalText.of(head, BUSY, peer.source(), retry);
        answer.ifPresent(peer::answer);
    }

    private void submit(MessageLabel label, int size, Runnable work) {
        waitingBytes.addAndGet(size);
        lanes.submit(label.callId(), () -> {
            waitingBytes.addAndGet(-size);
            work.run();
        });
    }

    private void drop() {
        counters.received(ListeningPoint.UDP);
        counters.drop();
    }
}
