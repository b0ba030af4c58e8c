package org.failoverforwarding.wildfly.sip.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.jboss.as.ee.component.Attachments;
import org.jboss.as.ee.component.ComponentDescription;
import org.jboss.as.ee.component.EEModuleDescription;
import org.jboss.as.ee.structure.DeploymentType;
import org.jboss.as.ee.structure.DeploymentTypeMarker;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.server.deployment.annotation.CompositeIndex;
import org.jboss.as.web.common.WebComponentDescription;
import org.jboss.vfs.VirtualFile;

/** Finds out whether a WAR is a SIP application, and makes its servlets and listeners injectable components. */
final class SipParsingProcessor implements DeploymentUnitProcessor {
    private static final String SIP_XML = "WEB-INF/sip.xml";

    @Override
    public void deploy(DeploymentPhaseContext context) throws DeploymentUnitProcessingException {
        DeploymentUnit unit = context.getDeploymentUnit();
        EEModuleDescription module = unit.getAttachment(Attachments.EE_MODULE_DESCRIPTION);
        if (!DeploymentTypeMarker.isType(DeploymentType.WAR, unit) || module == null) {
            return;
        }
        SipDescriptor descriptor = new SipDescriptor();
        readSipXml(unit, descriptor);
        CompositeIndex index =
                unit.getAttachment(org.jboss.as.server.deployment.Attachments.COMPOSITE_ANNOTATION_INDEX);
        if (index != null) {
            new SipAnnotations(index, descriptor).read();
        }
        if (descriptor.isEmpty()) {
            return;
        }
        descriptor.offerName(module.getModuleName());
        unit.putAttachment(SipDescriptor.ATTACHMENT, descriptor);
        unit.putAttachment(CurrentApplication.ATTACHMENT, new CurrentApplication());
        addComponents(unit, module, descriptor);
        SipResources.register(unit, module, descriptor.name());
    }

    private static void readSipXml(DeploymentUnit unit, SipDescriptor descriptor)
            throws DeploymentUnitProcessingException {
        VirtualFile file = unit.getAttachment(org.jboss.as.server.deployment.Attachments.DEPLOYMENT_ROOT)
                .getRoot()
                .getChild(SIP_XML);
        if (!file.exists()) {
            return;
        }
        try (InputStream stream = file.openStream()) {
            new SipXml(descriptor).read(stream);
        } catch (IOException | IllegalArgumentException e) {
            throw SipLogger.ROOT_LOGGER.descriptorNotRead(file.getPathName(), e);
        }
    }

    private static void addComponents(DeploymentUnit unit, EEModuleDescription module, SipDescriptor descriptor) {
        Set<String> known = new HashSet<>();
        for (ComponentDescription component : module.getComponentDescriptions()) {
            known.add(component.getComponentClassName());
        }
        for (String className : descriptor.componentClasses()) {
            if (known.add(className)) {
                WebComponentDescription component = new WebComponentDescription(
                        className,
                        className,
                        module,
                        unit.getServiceName(),
                        unit.getAttachment(Attachments.EE_APPLICATION_CLASSES_DESCRIPTION));
                module.addComponent(component);
                unit.addToAttachmentList(WebComponentDescription.WEB_COMPONENTS, component.getStartServiceName());
            }
        }
    }
}
