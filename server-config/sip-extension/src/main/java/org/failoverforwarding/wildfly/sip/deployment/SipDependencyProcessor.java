package org.failoverforwarding.wildfly.sip.deployment;

import org.jboss.as.server.deployment.Attachments;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.server.deployment.module.ModuleDependency;
import org.jboss.as.server.deployment.module.ModuleSpecification;
import org.jboss.modules.Module;

/** Lets deployments see the SIP Servlet API, and nothing else of the container. */
final class SipDependencyProcessor implements DeploymentUnitProcessor {
    private static final String API = "javax.servlet.sip.api";

    @Override
    public void deploy(DeploymentPhaseContext context) {
        DeploymentUnit unit = context.getDeploymentUnit();
        ModuleSpecification specification = unit.getAttachment(Attachments.MODULE_SPECIFICATION);
        specification.addSystemDependency(
                ModuleDependency.Builder.of(Module.getBootModuleLoader(), API).build());
    }
}
