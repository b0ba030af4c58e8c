package org.failoverforwarding.wildfly.sip.deployment;

import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.weld.WeldCapability;

/** Registers {@link SipBeans} with the CDI container of a deployment that has a SIP application in it. */
final class SipBeansProcessor implements DeploymentUnitProcessor {
    @Override
    public void deploy(DeploymentPhaseContext context) {
        DeploymentUnit unit = context.getDeploymentUnit();
        if (!unit.hasAttachment(SipDescriptor.ATTACHMENT)) {
            return;
        }
        WeldCapability weld = SipInstallProcessor.weldOf(unit);
        if (weld == null) {
            return;
        }
        DeploymentUnit top = unit.getParent() == null ? unit : unit.getParent();
        synchronized (top) {
            if (SipBeans.of(unit).isEmpty()) {
                weld.registerExtensionInstance(SipBeans.attachTo(unit), unit);
            }
        }
    }
}
