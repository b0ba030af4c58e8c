package org.failoverforwarding.sip.call;

/** A SIP message of which the engine knows only that it exists; the servlet side gives it its body. */
public interface MessageRef {}
