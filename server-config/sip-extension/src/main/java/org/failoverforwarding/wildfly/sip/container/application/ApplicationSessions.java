package org.failoverforwarding.wildfly.sip.container.application;

import javax.sip.Transaction;
import javax.sip.TransactionState;
import org.mobicents.servlet.sip.core.MobicentsSipFactory;
import org.mobicents.servlet.sip.core.SipManager;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSessionKey;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipSessionKey;
import org.mobicents.servlet.sip.core.session.SipApplicationSessionKey;
import org.mobicents.servlet.sip.core.session.SipSessionKey;
import org.mobicents.servlet.sip.core.session.SipStandardManagerDelegate;
import org.mobicents.servlet.sip.message.SipFactoryImpl;

/** The SIP sessions and application sessions of one application, in memory only. */
final class ApplicationSessions extends SipStandardManagerDelegate implements SipManager {
    @Override
    public MobicentsSipApplicationSession getSipApplicationSession(
            MobicentsSipApplicationSessionKey key, boolean create) {
        return getSipApplicationSession((SipApplicationSessionKey) key, create);
    }

    @Override
    public MobicentsSipSession getSipSession(
            MobicentsSipSessionKey key,
            boolean create,
            MobicentsSipFactory factory,
            MobicentsSipApplicationSession applicationSession) {
        return getSipSession((SipSessionKey) key, create, (SipFactoryImpl) factory, applicationSession);
    }

    @Override
    public MobicentsSipSession removeSipSession(MobicentsSipSessionKey key) {
        MobicentsSipSession session = super.removeSipSession(key);
        if (session != null && session.getOngoingTransactions() != null) {
            session.getOngoingTransactions().forEach(transaction -> release(session, transaction));
        }
        return session;
    }

    /**
     * A transaction whose final response is there lives on without its session: it repeats that response, or the ACK for
     * it, for as long as the peer may repeat its message (RFC 3261 §17), and holds nothing else of the call meanwhile.
     */
    private static void release(MobicentsSipSession session, Transaction transaction) {
        TransactionState state = transaction.getState();
        if (state == TransactionState.COMPLETED || state == TransactionState.CONFIRMED) {
            transaction.setApplicationData(null);
            session.getOngoingTransactions().remove(transaction);
        }
    }

    @Override
    public void setMobicentsSipFactory(MobicentsSipFactory factory) {
        setSipFactoryImpl((SipFactoryImpl) factory);
    }

    @Override
    public MobicentsSipFactory getMobicentsSipFactory() {
        return getSipFactoryImpl();
    }

    /** HTTP sessions are kept by the web container. */
    @Override
    public Object findSession(String id) {
        return null;
    }
}
