package org.failoverforwarding.wildfly.sip.container.lanes;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.SipListenerExt;
import gov.nist.javax.sip.message.SIPMessage;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.TimeoutEvent;
import javax.sip.Transaction;
import javax.sip.TransactionTerminatedEvent;

/** Takes the events of the SIP stack from its threads and hands them to the dispatcher in the lane of their Call-ID. */
public final class StripedListener implements SipListenerExt {
    private final SipListenerExt target;
    private final CallLanes lanes;

    public StripedListener(SipListenerExt target, CallLanes lanes) {
        this.target = target;
        this.lanes = lanes;
    }

    @Override
    public void processRequest(RequestEvent event) {
        lanes.submit(callId((SIPMessage) event.getRequest()), () -> target.processRequest(event));
    }

    @Override
    public void processResponse(ResponseEvent event) {
        lanes.submit(callId((SIPMessage) event.getResponse()), () -> target.processResponse(event));
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        Transaction transaction =
                event.isServerTransaction() ? event.getServerTransaction() : event.getClientTransaction();
        submitInline(callId(transaction), () -> target.processTimeout(event));
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {
        Transaction transaction =
                event.isServerTransaction() ? event.getServerTransaction() : event.getClientTransaction();
        if (transaction.getApplicationData() == null) {
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
