package org.failoverforwarding.wildfly.sip.container;

import java.time.Duration;
import java.util.Map;

/**
 * One reading of the container's counters (since start) and gauges (now).
 *
 * @param requests requests handed to the dispatcher
 * @param responses responses handed to the dispatcher
 * @param transports messages in and out by transport, every transport present
 * @param serverTransactions server transactions alive
 * @param clientTransactions client transactions alive
 * @param dialogs dialogs alive
 * @param sipSessions SIP sessions alive, over all applications
 * @param applicationSessions SIP application sessions alive, over all applications
 * @param callsInProgress dialogs which an INVITE began and which are not terminated
 * @param queueLength events waiting for a worker
 * @param queueDelay standing delay: the shortest wait of an event within the last quarter of a second
 * @param refusedPercent share of new calls which is refused now, 0 to 100
 * @param rejected requests refused with 503 for overload or suspend
 * @param malformed messages which the stack or the guard found malformed or unroutable
 * @param dropped messages discarded without an answer
 */
public record SipMetrics(
        long requests,
        long responses,
        Map<SipTransport, TransportMetrics> transports,
        long serverTransactions,
        long clientTransactions,
        long dialogs,
        long sipSessions,
        long applicationSessions,
        long callsInProgress,
        long queueLength,
        Duration queueDelay,
        int refusedPercent,
        long rejected,
        long malformed,
        long dropped) {

    /** Messages received and sent on one transport since start. */
    public record TransportMetrics(long messagesIn, long messagesOut) {}
}
