package org.failoverforwarding.api.v1;

/** What came of an attempt to deliver. */
public enum DeliveryResult {
    NOT_TRIED,
    DELIVERED,
    /** The other side answered, but not by success. */
    REFUSED,
    UNKNOWN_HOST,
    /** The address is in a network to which the server sends nothing. */
    FORBIDDEN_ADDRESS,
    UNREACHABLE,
    TIMEOUT,
    /** The certificate is not trusted, or there is no common protocol. */
    TLS_FAILED
}
