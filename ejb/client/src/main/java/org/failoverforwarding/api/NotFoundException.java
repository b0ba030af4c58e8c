package org.failoverforwarding.api;

/** There is no such thing, or none that the caller may see. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
