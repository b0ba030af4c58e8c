package org.failoverforwarding.wildfly.sip.container.application;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import org.mobicents.servlet.sip.core.MobicentsSipServlet;

/** A hosted servlet for those who call other methods of it than {@code service}. */
record BareServlet(HostedServlet hosted) implements MobicentsSipServlet {
    @Override
    public String getName() {
        return hosted.getName();
    }

    @Override
    public int getLoadOnStartup() {
        return hosted.getLoadOnStartup();
    }

    @Override
    public Servlet allocate() throws ServletException {
        return hosted.instance();
    }

    @Override
    public void deallocate(Servlet servlet) {
        // one shared instance, nothing to give back
    }

    @Override
    public boolean isUnavailable() {
        return false;
    }
}
