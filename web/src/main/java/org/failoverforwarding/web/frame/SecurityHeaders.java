package org.failoverforwarding.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Response headers which keep browsers from framing, sniffing and leaking. The content security policy of a page has a
 * nonce for its scripts and comes from PrimeFaces ({@code primefaces.CSP_POLICY}); whatever is no page may load nothing. The
 * first filter, and so named in {@code web.xml}.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCES = "/jakarta.faces.resource";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        boolean resource = request.getServletPath().startsWith(RESOURCES);
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (resource || request.getServletPath().startsWith("/api/")) {
            response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** An error page replaces the policy of the page that failed: two policies with two nonces would block its scripts. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
