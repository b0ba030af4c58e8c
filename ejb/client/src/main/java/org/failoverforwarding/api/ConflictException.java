package org.failoverforwarding.api;

/** Somebody else changed the same thing meanwhile: read it again and repeat the change; nothing was changed. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message);
    }
}
