package org.failoverforwarding.locating;

/** The Domain Name System gave no answer, or none that can be used. */
public class DnsException extends Exception {

    private static final long serialVersionUID = 1L;

    public DnsException(String message) {
        super(message);
    }
}
