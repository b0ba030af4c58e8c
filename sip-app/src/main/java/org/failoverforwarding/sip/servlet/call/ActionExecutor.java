package org.failoverforwarding.sip.servlet.call;

import jakarta.servlet.ServletException;
import java.io.IOException;
import javax.servlet.sip.Rel100Exception;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import javax.servlet.sip.SipSession;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.sip.call.CallAction;
import org.failoverforwarding.sip.call.CallEvent;
import org.failoverforwarding.sip.call.LegId;
import org.failoverforwarding.sip.call.MessageRef;
import org.jboss.logging.Logger;

/** Carries out the actions of one call; what the container refuses becomes an event again. */
final class ActionExecutor implements CallAction.Visitor {

    private static final Logger LOG = Logger.getLogger(ActionExecutor.class);

    private final Call call;
    private final CallPlatform platform;
    private final CallerSide caller;

    ActionExecutor(Call call, CallPlatform platform) {
        this.call = call;
        this.platform = platform;
        this.caller = new CallerSide(call);
    }

    /** Something that the container may refuse at any time. */
    private interface Attempt {
        void run() throws ServletException, IOException, Rel100Exception;
    }

    private boolean succeeds(String what, LegId leg, Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (ServletException | IOException | RuntimeException e) {
            LOG.debugf(e, "Call %s leg %s: %s was not possible", call.incoming().callId(), leg, what);
            return false;
        }
    }

    private LegSlot slot(LegId leg) {
        return call.slot(leg).orElseThrow();
    }

    @Override
    public void startLeg(CallAction.StartLeg action) {
        platform.load().started(call, action.plan());
        call.plan(action.leg(), action.plan());
        boolean sent = succeeds("INVITE", action.leg(), () -> {
            LegKey key = new LegKey(call.number(), action.leg().number());
            SipServletRequest invite = platform.invites().create(call.invite(), action.plan(), key);
            call.add(new LegSlot(action.leg(), invite));
            invite.send();
        });
        if (!sent) {
            transportFailed(action.leg());
        }
    }

    @Override
    public void retryLeg(CallAction.RetryLeg action) {
        boolean sent = succeeds("INVITE", action.leg(), () -> {
            LegKey key = new LegKey(call.number(), action.leg().number());
            SipServletResponse refusal = SipMessage.response(action.refusal());
            SipServletRequest invite = platform.invites().again(call.invite(), action.plan(), key, refusal);
            slot(action.leg()).retriedBy(invite);
            invite.send();
        });
        if (!sent) {
            transportFailed(action.leg());
        }
    }

    private void transportFailed(LegId leg) {
        LegOutcome outcome = LegOutcome.without(LegOutcome.Cause.TRANSPORT, false);
        call.post(new CallEvent.Failed(leg, outcome, new SipMessage(call.invite())));
    }

    @Override
    public void cancelLeg(CallAction.CancelLeg action) {
        call.slot(action.leg())
                .ifPresent(slot -> succeeds("CANCEL", action.leg(), () -> {
                    SipServletRequest cancel = slot.invite().createCancel();
                    cancel.setHeader("Reason", action.reason().header());
                    cancel.send();
                }));
    }

    @Override
    public void progress(CallAction.Progress action) {
        succeeds("provisional response", LegId.A, () -> caller.progress(action));
    }

    @Override
    public void answer(CallAction.Answer action) {
        platform.load().connected(call);
        if (!succeeds("answer", LegId.A, () -> caller.answer(SipMessage.response(action.response())))) {
            call.post(new CallEvent.AnswerRefused());
        }
    }

    @Override
    public void refuse(CallAction.Refuse action) {
        if (!succeeds("refusal", LegId.A, () -> caller.refuse(action))) {
            call.post(new CallEvent.AnswerRefused());
        }
    }

    @Override
    public void acknowledge(CallAction.Acknowledge action) {
        boolean sent = succeeds("ACK", action.leg(), () -> {
            SipServletRequest ack = SipMessage.response(action.response()).createAck();
            if (action.ack().isPresent()) {
                HeaderCopy.body(SipMessage.message(action.ack().get()), ack);
            }
            ack.send();
        });
        if (!sent) {
            call.post(new CallEvent.PeerLost(action.leg()));
        }
    }

    @Override
    public void hangUp(CallAction.HangUp action) {
        boolean sent = succeeds(
                "BYE",
                action.leg(),
                () -> slot(action.leg()).session().createRequest("BYE").send());
        if (!sent) {
            call.post(new CallEvent.Released(action.leg()));
        }
    }

    @Override
    public void hangUpFork(CallAction.HangUpFork action) {
        succeeds("end of a fork", action.leg(), () -> {
            SipServletResponse response = SipMessage.response(action.response());
            response.createAck().send();
            response.getSession().createRequest("BYE").send();
        });
    }

    @Override
    public void prack(CallAction.Prack action) {
        boolean sent = succeeds("PRACK", action.leg(), () -> {
            SipServletRequest prack = SipMessage.response(action.provisional()).createPrack();
            if (action.request().isPresent()) {
                HeaderCopy.within(SipMessage.message(action.request().get()), prack);
                prack.setAttribute(CallServlet.ANSWERS, action.request().get());
            }
            prack.send();
        });
        if (!sent && action.request().isPresent()) {
            relayFailed(action.leg(), action.request().get());
        }
    }

    @Override
    public void relay(CallAction.Relay action) {
        boolean sent = succeeds("relayed request", action.leg(), () -> {
            SipServletRequest from = SipMessage.request(action.request());
            SipSession session = slot(action.leg()).session();
            SipServletRequest to = session.createRequest(from.getMethod());
            HeaderCopy.within(from, to);
            to.setAttribute(CallServlet.ANSWERS, action.request());
            from.setAttribute(CallServlet.RELAYED_AS, to);
            to.send();
        });
        if (!sent) {
            relayFailed(action.leg(), action.request());
        }
    }

    private void relayFailed(LegId leg, MessageRef request) {
        call.post(new CallEvent.Replied(leg, 500, request, request));
    }

    @Override
    public void cancelRelayed(CallAction.CancelRelayed action) {
        succeeds("CANCEL of a re-INVITE", action.leg(), () -> {
            Object relayed = SipMessage.request(action.request()).getAttribute(CallServlet.RELAYED_AS);
            if (relayed instanceof SipServletRequest invite) {
                invite.createCancel().send();
            }
        });
    }

    @Override
    public void relayReply(CallAction.RelayReply action) {
        succeeds("relayed response", LegId.A, () -> Replies.relay(action.request(), action.response()));
    }

    @Override
    public void reply(CallAction.Reply action) {
        succeeds("response", LegId.A, () -> Replies.send(SipMessage.request(action.request()), action.status()));
    }

    @Override
    public void refresh(CallAction.Refresh action) {
        boolean sent = succeeds("refresh", action.leg(), () -> {
            SipServletRequest options = slot(action.leg()).session().createRequest("OPTIONS");
            options.setAttribute(CallServlet.REFRESH, Boolean.TRUE);
            options.send();
        });
        if (!sent) {
            call.post(new CallEvent.PeerLost(action.leg()));
        }
    }

    @Override
    public void setTimer(CallAction.SetTimer action) {
        call.remember(action.timer(), platform.setTimer(call, action.timer(), action.delay()));
    }

    @Override
    public void clearTimer(CallAction.ClearTimer action) {
        call.stop(action.timer());
    }

    @Override
    public void observeLeg(CallAction.ObserveLeg action) {
        platform.load().observed(call, call.plan(action.leg()), action.outcome());
    }

    @Override
    public void closeLeg(CallAction.CloseLeg action) {
        platform.load().closed(call, call.plan(action.leg()));
    }

    @Override
    public void report(CallAction.Report action) {
        platform.report(call, action.report());
    }

    @Override
    public void forget(CallAction.Forget action) {
        platform.forget(call);
    }
}
