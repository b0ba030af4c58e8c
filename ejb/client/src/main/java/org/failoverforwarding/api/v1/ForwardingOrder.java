package org.failoverforwarding.api.v1;

/** In which order the targets of a redirect, or the redirects of a number, are rung. */
public enum ForwardingOrder {
    AS_LISTED,
    SIMULTANEOUS
}
