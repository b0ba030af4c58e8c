package org.failoverforwarding.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.failoverforwarding.api.v1.Imports;

/** How many bytes a body may have. */
final class BodyLimit {

    /** Of a single change. */
    static final long SINGLE = 256 * 1024;

    /** Of 10,000 changes at once. */
    static final long BULK = 32 * 1024 * 1024;

    private BodyLimit() {}

    static long of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith("/import")) {
            return Imports.MAX_CHARACTERS;
        }
        return path.endsWith("/bulk") ? BULK : SINGLE;
    }
}
