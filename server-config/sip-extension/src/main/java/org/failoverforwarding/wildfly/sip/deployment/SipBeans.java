package org.failoverforwarding.wildfly.sip.deployment;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.jboss.as.server.deployment.AttachmentKey;
import org.jboss.as.server.deployment.DeploymentUnit;

/** Makes the SIP factory, timer service and sessions utility of each SIP application injectable in its own WAR. */
public final class SipBeans implements Extension {
    private static final AttachmentKey<SipBeans> ATTACHMENT = AttachmentKey.create(SipBeans.class);

    private final List<Owner> owners = new CopyOnWriteArrayList<>();

    /** A class of the WAR, which decides who sees the beans, and the application of the WAR. */
    private record Owner(Class<?> beanClass, Supplier<SipApplication> application) {}

    /** The one of the whole EAR, null before there is one. */
    static SipBeans of(DeploymentUnit unit) {
        return top(unit).getAttachment(ATTACHMENT);
    }

    static SipBeans attachTo(DeploymentUnit unit) {
        SipBeans beans = new SipBeans();
        top(unit).putAttachment(ATTACHMENT, beans);
        return beans;
    }

    static DeploymentUnit top(DeploymentUnit unit) {
        return unit.getParent() == null ? unit : unit.getParent();
    }

    void add(Class<?> beanClass, Supplier<SipApplication> application) {
        owners.add(new Owner(beanClass, application));
    }

    void register(@Observes AfterBeanDiscovery discovery) {
        for (Owner owner : owners) {
            SipResources.BY_TYPE.forEach((type, getter) -> discovery.addBean(
                    new SipBean<>(owner.beanClass, type, () -> getter.apply(owner.application.get()))));
        }
    }
}
