package org.failoverforwarding.web.rest;

import java.util.Set;
import org.failoverforwarding.api.v1.TokenScope;

/**
 * Who sent a request.
 *
 * @param name user name
 * @param scopes what the credentials may be used for
 */
record Caller(String name, Set<TokenScope> scopes) {

    Caller {
        scopes = Set.copyOf(scopes);
    }
}
