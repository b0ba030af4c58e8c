package org.failoverforwarding.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jboss.logging.Logger;

/**
 * Turns the container's forward to the login page into a redirect which remembers the wanted page, so that an expired
 * session, also in the middle of a partial request, comes back to where it was.
 */
@WebFilter(urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class LoginForward extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LoginForward.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean page = "GET".equals(request.getMethod()) && !PageRedirect.isPartial(request);
        PageRedirect.send(request, response, "/login.xhtml", page ? forwardedFrom(request) : referrer(request));
    }

    private static String forwardedFrom(HttpServletRequest request) {
        Object path = request.getAttribute("jakarta.servlet.forward.servlet_path");
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        return path + (query == null ? "" : "?" + query);
    }

    private static String referrer(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null) {
            return "";
        }
        try {
            URI uri = URI.create(referrer);
            String path = uri.getRawPath().substring(request.getContextPath().length());
            return path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.debugf("Unusable Referer header: %s", e.getMessage());
            return "";
        }
    }
}
