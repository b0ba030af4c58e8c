package org.failoverforwarding.guard;

import java.time.Instant;

/**
 * A source that gets no answer for a while.
 *
 * @param source IPv4 address, or the /64 of an IPv6 one as {@code 20010db800000000::/64}
 * @param since when it began
 * @param until when it ends by itself
 * @param reason the failure that was one too many
 * @param failures how many failures led to it
 * @param dropped requests of the source that were dropped since
 */
public record Ban(String source, Instant since, Instant until, Failure reason, int failures, long dropped) {}
