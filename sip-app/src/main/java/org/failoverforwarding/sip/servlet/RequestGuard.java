package org.failoverforwarding.sip.servlet;

import java.io.IOException;
import javax.servlet.sip.SipServletRequest;

/** Looks at every request outside of dialogs before anything else does; a CDI bean. */
public interface RequestGuard {

    /** False when the request was refused or dropped and needs no further work. */
    boolean admits(SipServletRequest request) throws IOException;
}
