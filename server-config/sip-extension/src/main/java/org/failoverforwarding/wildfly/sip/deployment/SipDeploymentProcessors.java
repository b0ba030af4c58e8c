package org.failoverforwarding.wildfly.sip.deployment;

import org.jboss.as.server.DeploymentProcessorTarget;
import org.jboss.as.server.deployment.Phase;

/** Adds the SIP processors to the server's deployment chain; the subsystem calls it once when it boots. */
public final class SipDeploymentProcessors {
    private static final String SUBSYSTEM = "sip";

    private SipDeploymentProcessors() {}

    public static void register(DeploymentProcessorTarget target) {
        target.addDeploymentProcessor(
                SUBSYSTEM, Phase.PARSE, Phase.PARSE_WEB_COMPONENTS + 1, new SipParsingProcessor());
        target.addDeploymentProcessor(
                SUBSYSTEM, Phase.DEPENDENCIES, Phase.DEPENDENCIES_WELD + 1, new SipDependencyProcessor());
        target.addDeploymentProcessor(
                SUBSYSTEM, Phase.POST_MODULE, Phase.POST_MODULE_WELD_PORTABLE_EXTENSIONS + 1, new SipBeansProcessor());
        target.addDeploymentProcessor(
                SUBSYSTEM, Phase.INSTALL, Phase.INSTALL_WAR_DEPLOYMENT - 1, new SipInstallProcessor());
    }
}
