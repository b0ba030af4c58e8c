package org.failoverforwarding.wildfly.sip.deployment;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.jboss.as.ee.component.InjectionSource;
import org.jboss.as.naming.ContextListAndJndiViewManagedReferenceFactory;
import org.jboss.as.naming.ImmediateManagedReference;
import org.jboss.as.naming.ManagedReference;
import org.jboss.as.naming.ManagedReferenceFactory;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.msc.inject.Injector;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;

/**
 * Gives one object of a SIP application to whoever it is injected into or looks it up.
 *
 * <p>The modules of an EAR share the resolution of {@code @Resource}: a module with a SIP application of its own gets
 * that one's object, another module (a session bean's) that of the given application.
 */
final class SipInjectionSource extends InjectionSource {
    private final ServiceName application;
    private final Class<?> type;
    private final Function<SipApplication, Object> getter;

    SipInjectionSource(ServiceName application, Class<?> type, Function<SipApplication, Object> getter) {
        this.application = application;
        this.type = type;
        this.getter = getter;
    }

    @Override
    public void getResourceValue(
            ResolutionContext context,
            ServiceBuilder<?> builder,
            DeploymentPhaseContext phase,
            Injector<ManagedReferenceFactory> injector) {
        DeploymentUnit unit = phase.getDeploymentUnit();
        boolean own = unit.hasAttachment(SipDescriptor.ATTACHMENT);
        Supplier<SipApplication> supplier = builder.requires(own ? SipResources.serviceName(unit) : application);
        injector.inject(new Factory(supplier));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SipInjectionSource source
                && source.application.equals(application)
                && source.type == type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(application, type);
    }

    private final class Factory implements ContextListAndJndiViewManagedReferenceFactory {
        private final Supplier<SipApplication> supplier;

        private Factory(Supplier<SipApplication> supplier) {
            this.supplier = supplier;
        }

        @Override
        public ManagedReference getReference() {
            return new ImmediateManagedReference(getter.apply(supplier.get()));
        }

        @Override
        public String getInstanceClassName() {
            return type.getName();
        }

        @Override
        public String getJndiViewInstanceValue() {
            return type.getSimpleName();
        }
    }
}
