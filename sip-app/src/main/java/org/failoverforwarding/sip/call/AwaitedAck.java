package org.failoverforwarding.sip.call;

/**
 * The 2xx to a re-INVITE which was given on and whose ACK is awaited.
 *
 * @param from leg which sent the re-INVITE and owes the ACK
 * @param to leg which gave the response
 */
public record AwaitedAck(LegId from, LegId to, MessageRef request, MessageRef response) {}
