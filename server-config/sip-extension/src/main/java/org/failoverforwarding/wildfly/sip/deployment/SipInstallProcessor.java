package org.failoverforwarding.wildfly.sip.deployment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.failoverforwarding.wildfly.sip.SipCapabilities;
import org.failoverforwarding.wildfly.sip.container.SipContainer;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.jboss.as.controller.RequirementServiceBuilder;
import org.jboss.as.ee.component.Attachments;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.server.deployment.SetupAction;
import org.jboss.as.weld.WeldCapability;
import org.jboss.msc.service.ServiceController.Mode;
import org.jboss.msc.service.ServiceName;
import org.wildfly.extension.undertow.deployment.UndertowAttachments;

/** Installs the service of a deployment's SIP application and ties its start to the web part of the deployment. */
final class SipInstallProcessor implements DeploymentUnitProcessor {
    @Override
    public void deploy(DeploymentPhaseContext context) {
        DeploymentUnit unit = context.getDeploymentUnit();
        SipDescriptor descriptor = unit.getAttachment(SipDescriptor.ATTACHMENT);
        if (descriptor == null) {
            return;
        }
        RequirementServiceBuilder<?> builder =
                context.getRequirementServiceTarget().addService();
        var application = builder.<SipApplication>provides(SipResources.serviceName(unit));
        Supplier<SipContainer> container = builder.requires(SipCapabilities.CONTAINER);
        List<SetupAction> setup = unit.getAttachmentList(Attachments.WEB_SETUP_ACTIONS);
        setup.forEach(action -> action.dependencies().forEach(builder::requires));
        DeploymentThreadSetup threadSetup = new DeploymentThreadSetup(setup, requestScope(context, unit));
        ClassLoader loader = unit.getAttachment(org.jboss.as.server.deployment.Attachments.MODULE)
                .getClassLoader();
        SipApplicationService service = new SipApplicationService(
                descriptor,
                loader,
                threadSetup,
                container,
                application.andThen(unit.getAttachment(CurrentApplication.ATTACHMENT)));
        builder.setInstance(service);
        builder.setInitialMode(Mode.ACTIVE);
        builder.install();
        unit.addToAttachmentList(
                org.jboss.as.server.deployment.Attachments.WEB_DEPENDENCIES, SipResources.serviceName(unit));
        unit.addToAttachmentList(
                UndertowAttachments.UNDERTOW_SERVLET_EXTENSIONS, new SipServletExtension(service, threadSetup));
    }

    private static Optional<RequestScope> requestScope(DeploymentPhaseContext context, DeploymentUnit unit) {
        WeldCapability weld = SipBeansProcessor.weldOf(unit);
        if (weld == null) {
            return Optional.empty();
        }
        ServiceName name = SipResources.serviceName(unit).append("request-scope");
        RequirementServiceBuilder<?> builder =
                context.getRequirementServiceTarget().addService();
        builder.provides(name);
        RequestScope scope = new RequestScope(weld.addBeanManagerService(unit, builder));
        builder.setInstance(scope);
        builder.setInitialMode(Mode.ACTIVE);
        builder.install();
        unit.addToAttachmentList(org.jboss.as.server.deployment.Attachments.WEB_DEPENDENCIES, name);
        return Optional.of(scope);
    }
}
