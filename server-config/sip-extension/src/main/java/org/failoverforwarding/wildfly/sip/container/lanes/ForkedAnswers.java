package org.failoverforwarding.wildfly.sip.container.lanes;

import gov.nist.javax.sip.SipProviderImpl;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.sip.ClientTransaction;
import javax.sip.InvalidArgumentException;
import javax.sip.ResponseEvent;
import javax.sip.SipException;
import javax.sip.Transaction;
import javax.sip.message.Request;
import org.jboss.logging.Logger;

/**
 * Acknowledges and hangs up the further dialogs which a forking proxy opened by more than one 2xx to an INVITE (RFC 3261
 * §13.2.2.4). Restcomm would take such a 2xx for one of the first dialog, or drop it, and its sender would repeat it in
 * vain and hold a call that nobody is in.
 */
public final class ForkedAnswers {

    private static final Logger LOG = Logger.getLogger(ForkedAnswers.class);

    /** Marks the BYE of such a dialog, whose end concerns nobody. */
    private static final Object HANGING_UP = new Object();

    /** Longer than a 2xx is repeated: 64 × T1 (RFC 3261 §13.3.1.4). */
    private static final long GENERATION = Duration.ofSeconds(40).toNanos();

    private final LongSupplier nanoTime;
    private volatile Generations answered;

    /** @param nanoTime as {@link System#nanoTime} */
    public ForkedAnswers(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.answered = new Generations(nanoTime.getAsLong(), new ConcurrentHashMap<>(), Map.of());
    }

    /** To tags of the first 2xx by fork id; each is remembered for one to two generations. */
    private record Generations(long begun, Map<String, String> young, Map<String, String> old) {

        String tag(String fork) {
            String tag = young.get(fork);
            return tag == null ? old.get(fork) : tag;
        }
    }

    /** A 2xx to an INVITE of this container which was answered in another dialog not long ago. */
    public boolean isFurther(SIPResponse response) {
        if (!isAnswer(response)) {
            return false;
        }
        String first = answered.tag(response.getForkId());
        return first != null && !first.equals(response.getToTag());
    }

    /** True when the response was of a further dialog, or of its end, and needs no more work. */
    boolean takes(ResponseEvent event) {
        if (isOwn(event.getClientTransaction())) {
            return true;
        }
        SIPResponse response = (SIPResponse) event.getResponse();
        if (isFurther(response)) {
            end(event, response);
            return true;
        }
        if (event.getClientTransaction() != null && isAnswer(response)) {
            remember(response);
        }
        return false;
    }

    private static boolean isAnswer(SIPResponse response) {
        return response.getStatusCode() / 100 == 2
                && response.getCSeq().getMethod().equals(Request.INVITE)
                && response.getToTag() != null
                && response.getFromTag() != null;
    }

    /** A transaction which ends such a dialog. */
    static boolean isOwn(Transaction transaction) {
        return transaction != null && transaction.getApplicationData() == HANGING_UP;
    }

    private void remember(SIPResponse response) {
        long now = nanoTime.getAsLong();
        if (now - answered.begun() > GENERATION) {
            turn(now);
        }
        answered.young().putIfAbsent(response.getForkId(), response.getToTag());
    }

    private synchronized void turn(long now) {
        if (now - answered.begun() > GENERATION) {
            answered = new Generations(now, new ConcurrentHashMap<>(), answered.young());
        }
    }

    private static void end(ResponseEvent event, SIPResponse response) {
        SipProviderImpl provider = (SipProviderImpl) event.getSource();
        try {
            SIPDialog dialog = dialog(event, provider, response);
            dialog.sendAck(dialog.createAck(response.getCSeq().getSeqNumber()));
            ClientTransaction bye = provider.getNewClientTransaction(dialog.createRequest(Request.BYE));
            bye.setApplicationData(HANGING_UP);
            dialog.sendRequest(bye);
        } catch (SipException | InvalidArgumentException e) {
            LOG.debugf(e, "A further answer to the call %s cannot be hung up", response.getCallId());
        }
    }

    /** The dialog of this answer, which must not lead to the session of the first one. */
    private static SIPDialog dialog(ResponseEvent event, SipProviderImpl provider, SIPResponse response) {
        if (event.getDialog() instanceof SIPDialog early) {
            early.setApplicationData(null);
            return early;
        }
        SIPDialog dialog = ((SIPTransactionStack) provider.getSipStack()).createDialog(provider, response);
        // only now that the dialog knows its method the response confirms it
        dialog.setLastResponse(null, response);
        return dialog;
    }
}
