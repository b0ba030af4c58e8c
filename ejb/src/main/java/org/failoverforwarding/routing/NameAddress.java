package org.failoverforwarding.routing;

/**
 * A SIP name-addr (RFC 3261 §20.10) as values.
 *
 * @param displayName unquoted, may be empty
 * @param uri a {@code sip:}, {@code sips:} or {@code tel:} URI without angle brackets and header parameters
 */
public record NameAddress(String displayName, String uri) {}
