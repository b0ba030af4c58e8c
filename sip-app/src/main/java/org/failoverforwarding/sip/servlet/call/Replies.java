package org.failoverforwarding.sip.servlet.call;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.servlet.sip.SipServletMessage;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.sip.call.MessageRef;
import org.failoverforwarding.sip.servlet.Methods;

/** Writes the responses to requests within a dialog. */
final class Replies {

    private Replies() {}

    static void send(SipServletRequest request, int status) throws IOException {
        SipServletResponse response = request.createResponse(status);
        if (status == SipServletResponse.SC_METHOD_NOT_ALLOWED || status == SipServletResponse.SC_NOT_IMPLEMENTED) {
            response.setHeader("Allow", Methods.ALLOW);
        }
        if (status == SipServletResponse.SC_SERVER_INTERNAL_ERROR) {
            // RFC 3261 §14.2
            response.setHeader(
                    "Retry-After", Integer.toString(ThreadLocalRandom.current().nextInt(1, 10)));
        }
        response.send();
    }

    /** Gives the response of the other leg; 500 where that leg could not be asked. */
    static void relay(MessageRef request, MessageRef answer) throws IOException {
        SipServletRequest from = SipMessage.request(request);
        SipServletMessage message = SipMessage.message(answer);
        if (message instanceof SipServletResponse source) {
            SipServletResponse response = from.createResponse(source.getStatus());
            HeaderCopy.answer(source, response);
            response.send();
        } else {
            send(from, SipServletResponse.SC_SERVER_INTERNAL_ERROR);
        }
    }
}
