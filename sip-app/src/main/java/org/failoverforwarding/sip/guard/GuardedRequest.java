package org.failoverforwarding.sip.guard;

/**
 * What the guard looks at.
 *
 * @param address IP address of the source
 * @param userAgent User-Agent header value, or empty
 * @param longestAddress length of the longest of Request-URI, From, To and Call-ID
 * @param contentLength bytes of the body
 */
public record GuardedRequest(String address, String userAgent, int longestAddress, int contentLength) {}
