package org.failoverforwarding.wildfly.sip.container.wire;

/**
 * One header field of a message as it came.
 *
 * @param name in its long form and lower case (RFC 3261 section 7.3.3)
 * @param value unfolded, without white space around it
 */
record HeaderField(String name, String value) {}
