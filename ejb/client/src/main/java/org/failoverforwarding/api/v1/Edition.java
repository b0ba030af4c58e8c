package org.failoverforwarding.api.v1;

/** The portal flavour of a customer account. */
public enum Edition {
    BUSINESS,
    PRO,
    FREE,
    CLASSIC,
    HOME
}
