package org.failoverforwarding.wildfly.sip.deployment;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.ClassIntrospecter;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.InstanceHandle;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.SipContainerException;
import org.failoverforwarding.wildfly.sip.container.application.ComponentFactory;

/** Starts the SIP part of a deployment when its web part is complete, and stops it before the web part ends. */
final class SipServletExtension implements ServletExtension {
    private final SipApplicationService service;
    private final DeploymentThreadSetup threadSetup;

    SipServletExtension(SipApplicationService service, DeploymentThreadSetup threadSetup) {
        this.service = service;
        this.threadSetup = threadSetup;
    }

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext servletContext) {
        ComponentFactory components =
                className -> create(deployment.getClassIntrospecter(), deployment.getClassLoader(), className);
        deployment.addDeploymentCompleteListener(new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent event) {
                Runnable undo = threadSetup.enter();
                try {
                    service.startApplication(event.getServletContext(), components);
                } catch (SipContainerException e) {
                    throw SipLogger.ROOT_LOGGER.applicationNotStarted(e);
                } finally {
                    undo.run();
                }
            }

            @Override
            public void contextDestroyed(ServletContextEvent event) {
                Runnable undo = threadSetup.enter();
                try {
                    service.stopApplication();
                } finally {
                    undo.run();
                }
            }
        });
    }

    private static ComponentFactory.Component create(
            ClassIntrospecter introspecter, ClassLoader loader, String className) throws ReflectiveOperationException {
        try {
            InstanceHandle<?> handle = introspecter
                    .createInstanceFactory(Class.forName(className, true, loader))
                    .createInstance();
            return new ComponentFactory.Component(handle.getInstance(), handle::release);
        } catch (InstantiationException e) {
            throw new ReflectiveOperationException(className, e);
        }
    }
}
