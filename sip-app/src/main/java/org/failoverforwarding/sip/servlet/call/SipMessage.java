package org.failoverforwarding.sip.servlet.call;

import javax.servlet.sip.SipServletMessage;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.sip.call.MessageRef;

/** The message behind a reference of the engine; two are equal when they are the same message. */
final class SipMessage implements MessageRef {

    private final SipServletMessage message;

    SipMessage(SipServletMessage message) {
        this.message = message;
    }

    static SipServletRequest request(MessageRef reference) {
        return (SipServletRequest) ((SipMessage) reference).message;
    }

    static SipServletResponse response(MessageRef reference) {
        return (SipServletResponse) ((SipMessage) reference).message;
    }

    static SipServletMessage message(MessageRef reference) {
        return ((SipMessage) reference).message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SipMessage that && that.message == message;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(message);
    }
}
