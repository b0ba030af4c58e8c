package org.failoverforwarding.sip.servlet;

/** The SIP methods which this application understands. */
public final class Methods {

    /** Value of the Allow header (RFC 3261 §20.5). */
    public static final String ALLOW = "INVITE, ACK, CANCEL, BYE, PRACK, UPDATE, INFO, MESSAGE, OPTIONS, REGISTER";

    private Methods() {}
}
