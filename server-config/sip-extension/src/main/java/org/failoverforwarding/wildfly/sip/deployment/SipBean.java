package org.failoverforwarding.wildfly.sip.deployment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One injectable object of a SIP application.
 *
 * @param beanClass a class of the application's WAR; the archive of this class is where the bean is seen
 * @param type what is injected
 * @param object the object, once the application is prepared
 */
record SipBean<T>(Class<?> beanClass, Class<T> type, Supplier<Object> object) implements Bean<T> {
    @Override
    public T create(CreationalContext<T> context) {
        return type.cast(object.get());
    }

    @Override
    public void destroy(T instance, CreationalContext<T> context) {
        context.release();
    }

    @Override
    public Class<?> getBeanClass() {
        return beanClass;
    }

    @Override
    public Set<Type> getTypes() {
        return Set.of(type, Object.class);
    }

    @Override
    public Set<Annotation> getQualifiers() {
        return Set.of(Default.Literal.INSTANCE, Any.Literal.INSTANCE);
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return Dependent.class;
    }

    @Override
    public String getName() {
        return null;
    }

    @Override
    public Set<Class<? extends Annotation>> getStereotypes() {
        return Set.of();
    }

    @Override
    public boolean isAlternative() {
        return false;
    }

    @Override
    public Set<InjectionPoint> getInjectionPoints() {
        return Set.of();
    }
}
