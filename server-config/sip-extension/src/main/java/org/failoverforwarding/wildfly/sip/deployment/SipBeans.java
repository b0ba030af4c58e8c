package org.failoverforwarding.wildfly.sip.deployment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.jboss.as.server.deployment.AttachmentKey;
import org.jboss.as.server.deployment.DeploymentUnit;

/**
 * Makes the SIP factory, timer service and sessions utility injectable by {@code @Inject}, once for a whole EAR.
 *
 * <p>A class of a SIP application's WAR gets those of its application; any other class gets those of the only one.
 */
public final class SipBeans implements Extension {
    private static final AttachmentKey<SipBeans> ATTACHMENT = AttachmentKey.create(SipBeans.class);

    private final Map<ClassLoader, Supplier<SipApplication>> applications = new ConcurrentHashMap<>();

    static Optional<SipBeans> of(DeploymentUnit unit) {
        return Optional.ofNullable(top(unit).getAttachment(ATTACHMENT));
    }

    static SipBeans attachTo(DeploymentUnit unit) {
        SipBeans beans = new SipBeans();
        top(unit).putAttachment(ATTACHMENT, beans);
        return beans;
    }

    private static DeploymentUnit top(DeploymentUnit unit) {
        return unit.getParent() == null ? unit : unit.getParent();
    }

    void add(ClassLoader loader, Supplier<SipApplication> application) {
        applications.put(loader, application);
    }

    void register(@Observes AfterBeanDiscovery discovery) {
        SipResources.BY_TYPE.forEach((type, getter) -> discovery
                .addBean()
                .types(type, Object.class)
                .scope(Dependent.class)
                .produceWith(instance -> getter.apply(applicationOf(instance))));
    }

    private SipApplication applicationOf(Instance<Object> instance) {
        InjectionPoint point = instance.select(InjectionPoint.class).get();
        Supplier<SipApplication> own = point.getMember() == null
                ? null
                : applications.get(point.getMember().getDeclaringClass().getClassLoader());
        if (own == null && applications.size() == 1) {
            own = applications.values().iterator().next();
        }
        SipApplication application = own == null ? null : own.get();
        if (application == null) {
            throw SipLogger.ROOT_LOGGER.noApplicationFor(String.valueOf(point));
        }
        return application;
    }
}
