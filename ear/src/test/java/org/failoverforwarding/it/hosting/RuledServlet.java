package org.failoverforwarding.it.hosting;

import java.io.IOException;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;

/** Known to the server by its sip.xml alone, and asked only for what the rule there selects. */
public class RuledServlet extends SipServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doRequest(SipServletRequest request) throws IOException {
        request.createResponse(299, getServletConfig().getInitParameter("reason"))
                .send();
    }
}
