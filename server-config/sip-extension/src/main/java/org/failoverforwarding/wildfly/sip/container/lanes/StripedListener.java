package org.failoverforwarding.wildfly.sip.container.lanes;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.RequestEventExt;
import gov.nist.javax.sip.SipListenerExt;
import gov.nist.javax.sip.message.SIPMessage;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.Transaction;
import javax.sip.TransactionAlreadyExistsException;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.TransactionUnavailableException;
import javax.sip.message.Request;
import org.jboss.logging.Logger;

/**
 * Takes the events of the SIP stack from its threads and hands them to the dispatcher in the lane of their Call-ID. An
 * event which arises in a lane already, because its datagram was parsed there, follows as soon as the stack is done.
 */
public final class StripedListener implements SipListenerExt {
    private static final Logger LOG = Logger.getLogger(StripedListener.class);

    private final SipListenerExt target;
    private final CallLanes lanes;
    private final SourceShares shares;
    private final ForkedAnswers forks;

    public StripedListener(SipListenerExt target, CallLanes lanes, SourceShares shares, ForkedAnswers forks) {
        this.target = target;
        this.lanes = lanes;
        this.shares = shares;
        this.forks = forks;
    }

    @Override
    public void processRequest(RequestEvent event) {
        if (event.getServerTransaction() != null
                || !Request.INVITE.equals(event.getRequest().getMethod())) {
            submit(event);
            return;
        }
        // at once, so that repetitions and CANCELs find the transaction while the INVITE waits for its worker
        try {
            submit(begin(event));
        } catch (TransactionAlreadyExistsException e) {
            LOG.tracef("repeated %s", event.getRequest().getMethod());
        } catch (TransactionUnavailableException e) {
            LOG.debug("INVITE without transaction", e);
        }
    }

    private void submit(RequestEvent event) {
        SIPMessage request = (SIPMessage) event.getRequest();
        if (Thread.currentThread() instanceof InlineThread) {
            lanes.follow(callId(request), () -> target.processRequest(event));
            return;
        }
        String source = request.getRemoteAddress().getHostAddress();
        shares.entered(source);
        lanes.submit(callId(request), () -> {
            shares.left(source);
            target.processRequest(event);
        });
    }

    private static RequestEvent begin(RequestEvent event)
            throws TransactionAlreadyExistsException, TransactionUnavailableException {
        SipProvider provider = (SipProvider) event.getSource();
        ServerTransaction transaction = provider.getNewServerTransaction(event.getRequest());
        RequestEventExt begun = new RequestEventExt(provider, transaction, event.getDialog(), event.getRequest());
        if (event instanceof RequestEventExt received) {
            begun.setRemoteIpAddress(received.getRemoteIpAddress());
            begun.setRemotePort(received.getRemotePort());
        }
        return begun;
    }

    @Override
    public void processResponse(ResponseEvent event) {
        lanes.follow(callId((SIPMessage) event.getResponse()), () -> {
            if (!forks.takes(event)) {
                target.processResponse(event);
            }
        });
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        Transaction transaction =
                event.isServerTransaction() ? event.getServerTransaction() : event.getClientTransaction();
        if (!ForkedAnswers.isOwn(transaction)) {
            submitInline(callId(transaction), () -> target.processTimeout(event));
        }
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {
        Transaction transaction =
                event.isServerTransaction() ? event.getServerTransaction() : event.getClientTransaction();
        if (transaction.getApplicationData() == null || ForkedAnswers.isOwn(transaction)) {
            return;
        }
        submitInline(callId(transaction), () -> target.processTransactionTerminated(event));
    }

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {
        submitInline(event.getDialog().getCallId().getCallId(), () -> target.processDialogTerminated(event));
    }

    @Override
    public void processDialogTimeout(DialogTimeoutEvent event) {
        submitInline(event.getDialog().getCallId().getCallId(), () -> target.processDialogTimeout(event));
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        lanes.submit(String.valueOf(event.getHost()), () -> target.processIOException(event));
    }

    private void submitInline(String key, Runnable event) {
        lanes.submit(key, () -> InlineThread.allowInline(event));
    }

    private static String callId(Transaction transaction) {
        return transaction.getRequest() instanceof SIPMessage message ? callId(message) : "";
    }

    private static String callId(SIPMessage message) {
        return message.getCallId().getCallId();
    }
}
