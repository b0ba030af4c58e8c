package org.failoverforwarding.wildfly.sip.container;

/** The container or one of its connectors could not be started; the message names it and the reason. */
public final class SipContainerException extends Exception {
    private static final long serialVersionUID = 1L;

    public SipContainerException(String message, Throwable cause) {
        super(message, cause);
    }
}
