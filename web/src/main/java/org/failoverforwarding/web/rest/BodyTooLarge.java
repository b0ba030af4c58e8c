package org.failoverforwarding.web.rest;

import java.io.IOException;

/** A body has more bytes than its resource takes. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("More than " + limit + " bytes");
    }
}
