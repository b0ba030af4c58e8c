package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.stack.SIPClientTransaction;
import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import java.util.function.Predicate;
import javax.sip.ClientTransaction;
import javax.sip.DialogState;
import javax.sip.SipException;
import javax.sip.TransactionState;
import javax.sip.message.Request;
import org.jboss.logging.Logger;

/** Ends what is left of an application's calls: answers 503, cancels and hangs up, each as far as it still can. */
final class WorkEnd {
    private static final Logger LOG = Logger.getLogger(WorkEnd.class);

    private final Predicate<Object> owned;

    WorkEnd(Predicate<Object> owned) {
        this.owned = owned;
    }

    /** Gives a request without a final answer one. */
    void answer(SIPServerTransaction transaction) {
        boolean open = transaction.getInternalState() == TransactionState._TRYING
                || transaction.getInternalState() == TransactionState._PROCEEDING;
        if (!open || !owned.test(transaction.getApplicationData())) {
            return;
        }
        try {
            transaction.sendResponse(transaction.getOriginalRequest().createResponse(503, "Service Unavailable"));
        } catch (SipException | RuntimeException e) {
            LOG.debug("request not answered", e);
        }
    }

    /** Cancels an INVITE which still rings. */
    void cancel(SIPClientTransaction transaction) {
        boolean ringing = Request.INVITE.equals(transaction.getMethod())
                && transaction.getInternalState() == TransactionState._PROCEEDING;
        if (!ringing || !owned.test(transaction.getApplicationData())) {
            return;
        }
        try {
            Request cancel = transaction.createCancel();
            transaction.getSipProvider().getNewClientTransaction(cancel).sendRequest();
        } catch (SipException | RuntimeException e) {
            LOG.debug("call not cancelled", e);
        }
    }

    /** Sends BYE where there is a call, and forgets the dialog. */
    void hangUp(SIPDialog dialog) {
        if (!owned.test(dialog.getApplicationData())) {
            return;
        }
        dialog.setApplicationData(null);
        try {
            if (dialog.getState() == DialogState.CONFIRMED && Request.INVITE.equals(dialog.getMethod())) {
                Request bye = dialog.createRequest(Request.BYE);
                ClientTransaction transaction = dialog.getSipProvider().getNewClientTransaction(bye);
                dialog.sendRequest(transaction);
            }
        } catch (SipException | RuntimeException e) {
            LOG.debug("call not hung up", e);
        } finally {
            dialog.delete();
        }
    }
}
