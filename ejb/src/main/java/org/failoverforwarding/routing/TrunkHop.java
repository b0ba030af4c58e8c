package org.failoverforwarding.routing;

import org.failoverforwarding.locating.SipHop;

/** One address at which a site of a static trunk is reached. */
public record TrunkHop(TrunkSite site, SipHop hop) {}
