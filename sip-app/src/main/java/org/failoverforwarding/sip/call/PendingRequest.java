package org.failoverforwarding.sip.call;

/**
 * A request within the dialog which was given on and is not yet answered.
 *
 * @param from leg which sent it
 * @param cancelled the container has answered it already
 */
public record PendingRequest(LegId from, LegId to, Method method, MessageRef request, boolean cancelled) {

    PendingRequest cancel() {
        return new PendingRequest(from, to, method, request, true);
    }
}
