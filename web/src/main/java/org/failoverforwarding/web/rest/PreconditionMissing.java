package org.failoverforwarding.web.rest;

/** A change came without the version that it is meant for. */
final class PreconditionMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PreconditionMissing() {
        super("Send the ETag that you have read as If-Match.");
    }
}
