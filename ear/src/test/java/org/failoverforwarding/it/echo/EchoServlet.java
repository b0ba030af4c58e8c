package org.failoverforwarding.it.echo;

import java.io.IOException;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;

/** Accepts every request, so that a test sees whether the container lets it in. */
@javax.servlet.sip.annotation.SipServlet(name = "echo", applicationName = "echo", loadOnStartup = 1)
public class EchoServlet extends SipServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doOptions(SipServletRequest request) throws IOException {
        accept(request);
    }

    @Override
    protected void doInvite(SipServletRequest request) throws IOException {
        accept(request);
    }

    @Override
    protected void doBye(SipServletRequest request) throws IOException {
        accept(request);
    }

    private static void accept(SipServletRequest request) throws IOException {
        request.createResponse(SipServletResponse.SC_OK).send();
    }
}
