package org.failoverforwarding.sip.servlet.call;

import javax.servlet.sip.SipServletResponse;
import javax.servlet.sip.SipSession;
import org.failoverforwarding.sip.call.CallEvent;
import org.failoverforwarding.sip.call.LegId;

/** Makes events of the responses to the INVITE of a B leg. */
final class LegResponses {

    private LegResponses() {}

    static void invited(Call call, LegId leg, SipServletResponse response) {
        int status = response.getStatus();
        if (status < 200) {
            progressed(call, leg, response);
        } else if (status < 300) {
            answered(call, leg, response);
        } else {
            call.post(new CallEvent.Failed(leg, Outcomes.of(response), new SipMessage(response)));
        }
    }

    private static void progressed(Call call, LegId leg, SipServletResponse response) {
        call.post(new CallEvent.Progressed(
                leg,
                response.getStatus(),
                new SipMessage(response),
                HeaderCopy.hasSession(response),
                HeaderCopy.names(response, "Require", "100rel")));
    }

    private static void answered(Call call, LegId leg, SipServletResponse response) {
        LegSlot slot = call.slot(leg).orElseThrow();
        SipSession dialog = response.getSession();
        if (slot.answeredIn(dialog)) {
            call.post(new CallEvent.Answered(leg, new SipMessage(response)));
        } else if (slot.session() != dialog) {
            call.post(new CallEvent.Forked(leg, new SipMessage(response)));
        }
    }
}
