package org.failoverforwarding.sip.servlet.probe;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import javax.servlet.sip.ServletParseException;
import javax.servlet.sip.SipApplicationSession;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipURI;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.routing.ProbeTarget;

/** Sends OPTIONS (RFC 3261 §11), each in an application session of its own. */
final class ProbeSender {

    private final SipFactory factory;
    private final String from;

    ProbeSender(SipFactory factory) {
        this.factory = factory;
        this.from = "sip:health@"
                + Setting.text("failover.host", DigestRealm.ofInstallation().name());
    }

    /** An OPTIONS ready to be sent, so that its Call-ID is known before the answer can come. */
    record Ready(SipServletRequest request) {

        String callId() {
            return request.getCallId();
        }

        /** @throws IOException when it cannot be sent */
        void send() throws IOException {
            try {
                request.send();
            } catch (RuntimeException e) {
                throw new IOException("The container does not send it", e);
            }
        }

        /** Forgets it, with the retransmissions that are still to come. */
        void end() {
            SipApplicationSession session = request.getApplicationSession(false);
            if (session != null && session.isValid()) {
                session.invalidate();
            }
        }
    }

    /** @throws IOException when that is no target */
    Ready prepare(ProbeTarget target) throws IOException {
        SipApplicationSession session = factory.createApplicationSession();
        try {
            return new Ready(request(session, target));
        } catch (ServletParseException | RuntimeException e) {
            session.invalidate();
            throw new IOException("Not a target: " + target, e);
        }
    }

    private SipServletRequest request(SipApplicationSession session, ProbeTarget target) throws ServletParseException {
        SipServletRequest request = factory.createRequest(session, "OPTIONS", from, target.requestUri());
        request.setRequestURI(factory.createURI(target.requestUri()));
        List<String> routes = target.routes();
        for (int i = routes.size() - 1; i >= 0; i--) {
            request.pushRoute(factory.createAddress(routes.get(i)));
        }
        if (!target.nextHop().isEmpty()) {
            request.pushRoute((SipURI) factory.createURI(target.nextHop()));
        }
        request.setHeader("Accept", "application/sdp");
        setHandler(request);
        return request;
    }

    private static void setHandler(SipServletRequest request) {
        try {
            request.getSession().setHandler(ProbeServlet.NAME);
        } catch (ServletException e) {
            throw new IllegalStateException("The servlet of the probes is part of this application", e);
        }
    }
}
