package org.failoverforwarding.sip.servlet.call;

import java.io.IOException;
import javax.servlet.sip.Rel100Exception;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.sip.call.CallAction;
import org.failoverforwarding.sip.servlet.Methods;

/** Writes the responses to the caller's INVITE. */
final class CallerSide {

    private final Call call;

    CallerSide(Call call) {
        this.call = call;
    }

    void progress(CallAction.Progress action) throws IOException, Rel100Exception {
        SipServletRequest invite = call.invite();
        SipServletResponse response = invite.createResponse(action.status());
        if (action.source().isPresent()) {
            SipServletResponse source = SipMessage.response(action.source().get());
            if (action.media()) {
                HeaderCopy.answer(source, response);
            }
        }
        if (action.reliable() || HeaderCopy.names(invite, "Require", "100rel")) {
            response.sendReliably();
        } else {
            response.send();
        }
    }

    void answer(SipServletResponse source) throws IOException {
        SipServletResponse response = call.invite().createResponse(source.getStatus());
        response.setHeader("Allow", Methods.ALLOW);
        HeaderCopy.answer(source, response);
        response.send();
    }

    void refuse(CallAction.Refuse action) throws IOException {
        SipServletResponse response = call.invite().createResponse(action.status());
        if (action.reason().isPresent()) {
            response.setHeader("Reason", action.reason().get());
        }
        if (action.retryAfterSeconds() > 0) {
            response.setHeader("Retry-After", Integer.toString(action.retryAfterSeconds()));
        }
        response.send();
    }
}
