package org.failoverforwarding.api.v1;

/** The digest algorithms which a telephone system may use (RFC 8760 §2); with BOTH the stronger is offered first. */
public enum DigestAlgorithm {
    MD5,
    SHA_256,
    BOTH
}
