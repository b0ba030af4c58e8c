package org.failoverforwarding.sip.servlet;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import javax.servlet.sip.SipServletRequest;

/** Serves the requests of some methods outside of dialogs; a CDI bean, found by the main servlet when it starts. */
public interface RequestEndpoint {

    /** The methods served, upper case; no other endpoint may have one of them. */
    Set<String> methods();

    /** Answers one initial request. */
    void serve(SipServletRequest request) throws ServletException, IOException;
}
