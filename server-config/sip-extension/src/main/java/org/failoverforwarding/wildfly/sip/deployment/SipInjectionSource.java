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
import org.jboss.msc.inject.Injector;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;

/** Gives one object of the deployment's SIP application to whoever it is injected into or looks it up. */
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
        Supplier<SipApplication> supplier = builder.requires(application);
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
