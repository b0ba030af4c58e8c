package org.failoverforwarding.wildfly.sip.container.application;

import gov.nist.javax.sip.header.ims.PathHeader;
import javax.sip.Dialog;
import javax.sip.Transaction;
import javax.sip.message.Response;
import org.mobicents.servlet.sip.address.AddressImpl.ModifiableRule;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.message.SipServletResponseImpl;

/** A SIP response with the methods which Servlet 3 to 6 added. */
public final class IncomingResponse extends SipServletResponseImpl {
    /** For deserialisation by the container only. */
    public IncomingResponse() {}

    IncomingResponse(
            Response response,
            SipFactoryImpl factory,
            Transaction transaction,
            MobicentsSipSession session,
            Dialog dialog,
            boolean received,
            boolean retransmission) {
        super(response, factory, transaction, session, dialog, received, retransmission);
    }

    /** A registrar repeats the Path (RFC 3327 section 5.3), which the container takes for its own. */
    @Override
    public ModifiableRule getModifiableRule(String header) {
        return header.equalsIgnoreCase(PathHeader.NAME) ? ModifiableRule.Modifiable : super.getModifiableRule(header);
    }

    @Override
    public void setContentLengthLong(long length) {
        setContentLength(Math.toIntExact(length));
    }
}
