package org.failoverforwarding.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.failoverforwarding.api.v1.TokenScope;

/**
 * Who sent a request.
 *
 * @param name user name
 * @param scopes what the credentials may be used for
 */
record Caller(String name, Set<TokenScope> scopes) {

    private static final String ATTRIBUTE = Caller.class.getName();

    Caller {
        scopes = Set.copyOf(scopes);
    }

    /** The caller that the gate let in. */
    static Caller of(HttpServletRequest request) {
        return (Caller) request.getAttribute(ATTRIBUTE);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
