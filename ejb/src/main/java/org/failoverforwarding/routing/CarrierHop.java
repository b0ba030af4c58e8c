package org.failoverforwarding.routing;

import org.failoverforwarding.locating.SipHop;

/** One address at which a carrier takes calls. */
record CarrierHop(Carrier carrier, SipHop hop) {}
