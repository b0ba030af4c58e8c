package org.failoverforwarding.wildfly.sip.deployment;

import org.jboss.as.controller.capability.CapabilityServiceSupport;
import org.jboss.as.server.deployment.Attachments;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.weld.WeldCapability;

/** Registers {@link SipBeans} with the CDI container of a deployment that has a SIP application in it. */
final class SipBeansProcessor implements DeploymentUnitProcessor {
    private static final String WELD = "org.wildfly.weld";

    @Override
    public void deploy(DeploymentPhaseContext context) throws DeploymentUnitProcessingException {
        DeploymentUnit unit = context.getDeploymentUnit();
        SipDescriptor descriptor = unit.getAttachment(SipDescriptor.ATTACHMENT);
        WeldCapability weld = descriptor == null ? null : weldOf(unit);
        if (weld == null) {
            return;
        }
        Class<?> beanClass = firstClass(unit, descriptor);
        synchronized (SipBeans.top(unit)) {
            if (SipBeans.of(unit) == null) {
                weld.registerExtensionInstance(SipBeans.attachTo(unit), unit);
            }
            SipBeans.of(unit).add(beanClass, unit.getAttachment(CurrentApplication.ATTACHMENT));
        }
    }

    private static Class<?> firstClass(DeploymentUnit unit, SipDescriptor descriptor)
            throws DeploymentUnitProcessingException {
        try {
            return Class.forName(
                    descriptor.componentClasses().iterator().next(),
                    false,
                    unit.getAttachment(Attachments.MODULE).getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new DeploymentUnitProcessingException(e);
        }
    }

    /** The CDI capability of the server, if the deployment is part of a CDI application. */
    static WeldCapability weldOf(DeploymentUnit unit) {
        CapabilityServiceSupport support = unit.getAttachment(Attachments.CAPABILITY_SERVICE_SUPPORT);
        return support.getOptionalCapabilityRuntimeAPI(WELD, WeldCapability.class)
                .filter(weld -> weld.isPartOfWeldDeployment(unit))
                .orElse(null);
    }
}
