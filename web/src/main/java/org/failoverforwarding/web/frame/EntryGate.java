package org.failoverforwarding.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.directory.Roles;

/**
 * Ends a session whose person has lost its right, its roles or its password since the sign-in, and leads who has a
 * password from somebody else to the page where it chooses an own one.
 */
@WebFilter({"/customer/*", "/admin/*", "/index.xhtml"})
public class EntryGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalUserService users;

    @Inject
    private transient SignIn signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
        } else if (!users.mayGoOn(signIn.at(), roles(request))) {
            request.logout();
            request.getSession().invalidate();
            PageRedirect.send(request, response, "/login.xhtml", wanted(request));
        } else if (users.self().mustChangePassword()) {
            PageRedirect.send(request, response, "/password.xhtml", wanted(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Set<String> roles(HttpServletRequest request) {
        return Roles.ALL.stream().filter(request::isUserInRole).collect(Collectors.toUnmodifiableSet());
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
