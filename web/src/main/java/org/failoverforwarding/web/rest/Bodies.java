package org.failoverforwarding.web.rest;

import org.failoverforwarding.api.ValidationException;

/** Bodies of requests. */
final class Bodies {

    private Bodies() {}

    /** @throws ValidationException when the request has none */
    static <T> T required(T body) {
        if (body == null) {
            throw new ValidationException("body", "missing", "The request needs a body");
        }
        return body;
    }
}
