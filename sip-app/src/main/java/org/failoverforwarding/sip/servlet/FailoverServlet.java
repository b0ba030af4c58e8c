package org.failoverforwarding.sip.servlet;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;

/** The main servlet: gives each initial request to the endpoint of its method. */
@javax.servlet.sip.annotation.SipServlet(name = "FailoverServlet", loadOnStartup = 1)
public class FailoverServlet extends SipServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instance<RequestGuard> guardBeans;

    @Inject
    private transient Instance<RequestEndpoint> endpointBeans;

    private transient List<RequestGuard> guards;
    private transient Map<String, RequestEndpoint> endpoints;

    @Override
    public void init() throws ServletException {
        guards = guardBeans.stream().toList();
        endpoints = new HashMap<>();
        for (RequestEndpoint endpoint : endpointBeans) {
            for (String method : endpoint.methods()) {
                if (endpoints.put(method, endpoint) != null) {
                    throw new ServletException("Two endpoints for " + method);
                }
            }
        }
    }

    @Override
    protected void doRequest(SipServletRequest request) throws ServletException, IOException {
        if (!request.isInitial()) {
            super.doRequest(request);
            return;
        }
        for (RequestGuard guard : guards) {
            if (!guard.admits(request)) {
                return;
            }
        }
        if (!CapabilityCheck.passes(request)) {
            return;
        }
        RequestEndpoint endpoint = endpoints.get(request.getMethod());
        if (endpoint == null) {
            refuseMethod(request);
        } else {
            endpoint.serve(request);
        }
    }

    private void refuseMethod(SipServletRequest request) throws IOException {
        SipServletResponse response = request.createResponse(SipServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setHeader("Allow", Methods.ALLOW);
        response.send();
    }
}
