package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.Utils;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.KeptChannel;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPServerTransactionImpl;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import javax.sip.Dialog;
import javax.sip.SipException;
import javax.sip.header.ExtensionHeader;
import javax.sip.message.Response;

/**
 * A server transaction whose answers all have a To tag, also those which the container makes by itself, and which takes
 * the peer at its word when an answer asks for keep-alives.
 */
final class TaggedServerTransaction extends SIPServerTransactionImpl {
    private static final String FLOW_TIMER = "Flow-Timer";
    private static final String SECONDS = "\\d{1,6}";

    TaggedServerTransaction(SIPTransactionStack stack, MessageChannel channel) {
        super(stack, channel);
    }

    @Override
    public void sendResponse(Response response) throws SipException {
        if (response instanceof SIPResponse answer
                && answer.getStatusCode() > Response.TRYING
                && answer.getToTag() == null) {
            answer.setToTag(tag());
        }
        super.sendResponse(response);
        if (response.getHeader(FLOW_TIMER) instanceof ExtensionHeader timer
                && timer.getValue().matches(SECONDS)
                && getMessageChannel() instanceof KeptChannel channel) {
            channel.expectKeepAlives(Integer.parseInt(timer.getValue()));
        }
    }

    /** Of the dialog, when a provisional response opened one (RFC 3261 section 8.2.6.2). */
    private String tag() {
        Dialog dialog = getDialog();
        return dialog != null && dialog.getLocalTag() != null
                ? dialog.getLocalTag()
                : Utils.getInstance().generateTag();
    }
}
