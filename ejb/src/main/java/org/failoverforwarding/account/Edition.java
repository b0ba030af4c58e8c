package org.failoverforwarding.account;

/** The portal flavour of a customer account. */
public enum Edition {
    BUSINESS,
    PRO,
    FREE,
    CLASSIC,
    HOME;

    /** True for editions with trunks, many numbers and the number overview. */
    public boolean hasNumberOverview() {
        return this == BUSINESS || this == PRO;
    }
}
