package org.failoverforwarding.wildfly.sip.container.application;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import javax.servlet.sip.SipServletMessage;
import org.failoverforwarding.wildfly.sip._private.SipLogger;

/** Calls a servlet and logs what it throws, once and without the message; the dispatcher answers 500. */
record LoggedServlet(Servlet servlet, String name, String application) implements Servlet {
    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        try {
            servlet.service(request, response);
        } catch (ServletException | IOException | RuntimeException | LinkageError e) {
            SipServletMessage message = (SipServletMessage) (request == null ? response : request);
            SipLogger.ROOT_LOGGER.servletThrew(name, application, message.getMethod(), message.getCallId(), e);
            throw e;
        }
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        servlet.init(config);
    }

    @Override
    public ServletConfig getServletConfig() {
        return servlet.getServletConfig();
    }

    @Override
    public String getServletInfo() {
        return servlet.getServletInfo();
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }
}
