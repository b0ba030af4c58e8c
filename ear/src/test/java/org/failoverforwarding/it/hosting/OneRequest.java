package org.failoverforwarding.it.hosting;

import jakarta.enterprise.context.RequestScoped;

/** Counts within one SIP message. */
@RequestScoped
public class OneRequest {
    private int calls;

    public int next() {
        return ++calls;
    }
}
