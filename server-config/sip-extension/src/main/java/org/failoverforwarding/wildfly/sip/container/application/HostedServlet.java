package org.failoverforwarding.wildfly.sip.container.application;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import org.mobicents.servlet.sip.core.MobicentsSipServlet;

/** One SIP servlet of an application: made and initialised once, then called by many threads. */
final class HostedServlet implements MobicentsSipServlet, ServletConfig {
    private final SipApplicationDescription.Servlet description;
    private final ServletContext servletContext;
    private final ComponentFactory components;
    private final String application;
    private ComponentFactory.Component component;
    private volatile Servlet logged;

    HostedServlet(
            String application,
            SipApplicationDescription.Servlet description,
            ServletContext servletContext,
            ComponentFactory components) {
        this.application = application;
        this.description = description;
        this.servletContext = servletContext;
        this.components = components;
    }

    @Override
    public Servlet allocate() throws ServletException {
        Servlet current = logged;
        return current != null ? current : create();
    }

    /** The servlet itself, made if it is not there yet. */
    Servlet instance() throws ServletException {
        return ((LoggedServlet) allocate()).servlet();
    }

    private synchronized Servlet create() throws ServletException {
        if (component == null) {
            try {
                ComponentFactory.Component created = components.create(description.className());
                Servlet servlet = (Servlet) created.instance();
                servlet.init(this);
                component = created;
                logged = new LoggedServlet(servlet, description.name(), application);
            } catch (ReflectiveOperationException e) {
                throw new ServletException("SIP servlet " + description.name(), e);
            }
        }
        return logged;
    }

    /** Destroys the instance if there is one. */
    synchronized void destroy() {
        if (component != null) {
            ((Servlet) component.instance()).destroy();
            component.release().run();
            component = null;
            logged = null;
        }
    }

    String className() {
        return description.className();
    }

    @Override
    public void deallocate(Servlet servlet) {
        // one shared instance, nothing to give back
    }

    @Override
    public String getName() {
        return description.name();
    }

    @Override
    public int getLoadOnStartup() {
        return description.loadOnStartup();
    }

    @Override
    public boolean isUnavailable() {
        return false;
    }

    @Override
    public String getServletName() {
        return description.name();
    }

    @Override
    public ServletContext getServletContext() {
        return servletContext;
    }

    @Override
    public String getInitParameter(String name) {
        return description.initParameters().get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(description.initParameters().keySet());
    }
}
