package org.failoverforwarding.wildfly.sip.container.application;

import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.mobicents.servlet.sip.core.SipApplicationDispatcher;

/** What a container lends to the applications in it. */
public record ApplicationEnvironment(SipApplicationDispatcher dispatcher, CallLanes lanes) {}
