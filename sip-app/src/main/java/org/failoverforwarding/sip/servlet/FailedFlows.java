package org.failoverforwarding.sip.servlet;

import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.routing.LegPlan;

/** Hears of legs whose flow to a registered device has failed (430, RFC 5626 §11.5); a CDI bean. */
public interface FailedFlows {

    /** The leg to that telephone system found no flow. */
    void failed(TelephoneSystemId system, LegPlan leg);
}
