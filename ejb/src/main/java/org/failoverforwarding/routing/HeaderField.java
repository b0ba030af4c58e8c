package org.failoverforwarding.routing;

/** A SIP header field as it goes on the wire. */
public record HeaderField(String name, String value) {}
