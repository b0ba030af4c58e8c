package org.failoverforwarding.wildfly.sip.deployment;

import jakarta.servlet.ServletContext;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.failoverforwarding.wildfly.sip.container.SipContainer;
import org.failoverforwarding.wildfly.sip.container.SipContainerException;
import org.failoverforwarding.wildfly.sip.container.application.ComponentFactory;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.failoverforwarding.wildfly.sip.container.application.ThreadSetup;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;

/** Holds the SIP application of one deployment from before its components are injected until they are gone. */
final class SipApplicationService implements Service {
    private final SipDescriptor descriptor;
    private final ClassLoader loader;
    private final ThreadSetup threadSetup;
    private final Supplier<SipContainer> container;
    private final Consumer<SipApplication> consumer;
    private volatile SipApplication application;

    SipApplicationService(
            SipDescriptor descriptor,
            ClassLoader loader,
            ThreadSetup threadSetup,
            Supplier<SipContainer> container,
            Consumer<SipApplication> consumer) {
        this.descriptor = descriptor;
        this.loader = loader;
        this.threadSetup = threadSetup;
        this.container = container;
        this.consumer = consumer;
    }

    @Override
    public void start(StartContext context) throws StartException {
        try {
            application = container.get().prepareApplication(descriptor.describe(loader), loader, threadSetup);
            consumer.accept(application);
        } catch (ReflectiveOperationException e) {
            throw new StartException(e);
        }
    }

    @Override
    public void stop(StopContext context) {
        consumer.accept(null);
        application = null;
    }

    void startApplication(ServletContext servletContext, ComponentFactory components) throws SipContainerException {
        container.get().startApplication(application, servletContext, components);
    }

    void stopApplication() {
        container.get().stopApplication(application);
    }
}
