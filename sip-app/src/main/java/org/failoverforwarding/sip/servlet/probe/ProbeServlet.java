package org.failoverforwarding.sip.servlet.probe;

import jakarta.inject.Inject;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletResponse;

/** Takes the answers to probes. */
@javax.servlet.sip.annotation.SipServlet(name = ProbeServlet.NAME, loadOnStartup = 3)
public class ProbeServlet extends SipServlet {

    static final String NAME = "ProbeServlet";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Prober prober;

    @Override
    public void init() {
        prober.start(new ProbeSender((SipFactory) getServletContext().getAttribute(SIP_FACTORY)));
    }

    @Override
    protected void doResponse(SipServletResponse response) {
        prober.answered(response.getCallId(), response.getStatus());
    }

    @Override
    public void destroy() {
        prober.stop();
    }
}
