package org.failoverforwarding.sip.servlet.call;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.sip.call.CallEvent;
import org.failoverforwarding.sip.call.LegId;
import org.failoverforwarding.sip.call.MessageRef;
import org.failoverforwarding.sip.call.Method;

/** Takes every message of a call after its INVITE and makes an event of it. */
@javax.servlet.sip.annotation.SipServlet(name = LegInvites.HANDLER, loadOnStartup = 2)
public class CallServlet extends SipServlet {

    /** Request attribute: the request of the other leg which this one carries on. */
    static final String ANSWERS = "answers";

    /** Request attribute: the request of the other leg which carries this one on. */
    static final String RELAYED_AS = "relayedAs";

    /** Request attribute: only asks whether the peer still knows of the call. */
    static final String REFRESH = "refresh";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallService service;

    private transient CallRegistry registry;

    @Override
    public void init() {
        registry = service.start(getServletContext());
    }

    @Override
    protected void doRequest(SipServletRequest request) throws IOException {
        Optional<LegKey> key = CallRegistry.key(request.getSession());
        Optional<Call> call = key.flatMap(leg -> registry.find(leg.call()));
        if (call.isPresent()) {
            requested(call.get(), key.get().legId(), request);
        } else {
            afterTheCall(request);
        }
    }

    private static void requested(Call call, LegId leg, SipServletRequest request) {
        MessageRef message = new SipMessage(request);
        switch (request.getMethod()) {
            case "ACK" -> call.post(new CallEvent.Acked(leg, message));
            case "BYE" -> call.post(new CallEvent.HungUp(leg, message));
            case "CANCEL" -> call.post(cancelled(call, leg));
            default -> {
                Method method = Method.of(request.getMethod());
                if (method == Method.INVITE) {
                    call.slot(leg).ifPresent(slot -> slot.opened(message));
                }
                call.post(new CallEvent.Requested(leg, method, message));
            }
        }
    }

    private static CallEvent cancelled(Call call, LegId leg) {
        return call.slot(leg)
                .flatMap(LegSlot::openInvite)
                .<CallEvent>map(request -> new CallEvent.RequestCancelled(leg, request))
                .orElseGet(CallEvent.CallerCancelled::new);
    }

    private static void afterTheCall(SipServletRequest request) throws IOException {
        switch (request.getMethod()) {
            case "ACK", "CANCEL" -> {}
            case "BYE" -> Replies.send(request, SipServletResponse.SC_OK);
            default -> Replies.send(request, SipServletResponse.SC_CALL_LEG_DONE);
        }
    }

    @Override
    protected void doResponse(SipServletResponse response) throws IOException {
        Optional<LegKey> key = CallRegistry.key(response.getSession())
                .or(() -> CallRegistry.key(response.getRequest().getSession()));
        Optional<Call> call = key.flatMap(leg -> registry.find(leg.call()));
        if (call.isPresent()) {
            responded(call.get(), key.get().legId(), response);
        } else if (response.getMethod().equals("INVITE") && isSuccess(response)) {
            response.createAck().send();
            response.getSession().createRequest("BYE").send();
        }
    }

    private static void responded(Call call, LegId leg, SipServletResponse response) {
        Object answers = response.getRequest().getAttribute(ANSWERS);
        if (answers instanceof MessageRef request) {
            replied(call, leg, request, response);
            return;
        }
        switch (response.getMethod()) {
            case "INVITE" -> LegResponses.invited(call, leg, response);
            case "BYE" -> {
                if (response.getStatus() >= 200) {
                    call.post(new CallEvent.Released(leg));
                }
            }
            case "OPTIONS" -> {
                if (isLost(response) && response.getRequest().getAttribute(REFRESH) != null) {
                    call.post(new CallEvent.PeerLost(leg));
                }
            }
            default -> {}
        }
    }

    private static void replied(Call call, LegId leg, MessageRef request, SipServletResponse response) {
        if (response.getStatus() >= 200) {
            settle(call, request);
        }
        call.post(new CallEvent.Replied(leg, response.getStatus(), request, new SipMessage(response)));
    }

    private static void settle(Call call, MessageRef request) {
        CallRegistry.key(SipMessage.request(request).getSession())
                .flatMap(key -> call.slot(key.legId()))
                .ifPresent(slot -> slot.settled(request));
    }

    private static boolean isSuccess(SipServletResponse response) {
        return response.getStatus() >= 200 && response.getStatus() < 300;
    }

    private static boolean isLost(SipServletResponse response) {
        return response.getStatus() == SipServletResponse.SC_CALL_LEG_DONE
                || response.getStatus() == SipServletResponse.SC_REQUEST_TIMEOUT;
    }
}
