package org.failoverforwarding.sip.servlet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;

/** Answers OPTIONS outside of dialogs, by which peers see that the server is alive (RFC 3261 §11). */
@ApplicationScoped
public class OptionsEndpoint implements RequestEndpoint {

    @Override
    public Set<String> methods() {
        return Set.of("OPTIONS");
    }

    @Override
    public void serve(SipServletRequest request) throws IOException {
        SipServletResponse response = request.createResponse(SipServletResponse.SC_OK);
        response.setHeader("Allow", Methods.ALLOW);
        response.setHeader("Accept", "application/sdp");
        response.send();
    }
}
