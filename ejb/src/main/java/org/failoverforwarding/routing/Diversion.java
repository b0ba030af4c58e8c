package org.failoverforwarding.routing;

/**
 * One diversion that a call has behind it, as Diversion (RFC 5806) or History-Info (RFC 7044) tells it.
 *
 * @param user user part of who diverted, safe to be written into a URI
 * @param reason why
 * @param counter diversions it stands for, 1 to 99
 * @param hidden who diverted does not want to be shown
 * @param screened the number of who diverted is verified
 */
record Diversion(String user, DiversionReason reason, int counter, boolean hidden, boolean screened) {}
