package org.failoverforwarding.wildfly.sip.deployment;

import java.util.Map;
import javax.servlet.sip.annotation.SipApplication;
import javax.servlet.sip.annotation.SipApplicationKey;
import javax.servlet.sip.annotation.SipListener;
import javax.servlet.sip.annotation.SipServlet;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription.Servlet;
import org.jboss.as.server.deployment.annotation.CompositeIndex;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.mobicents.servlet.sip.annotation.ConcurrencyControl;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;

/** Reads the annotations of JSR 289 chapter 18 from the index of a deployment. */
final class SipAnnotations {
    private final CompositeIndex index;
    private final SipDescriptor descriptor;

    SipAnnotations(CompositeIndex index, SipDescriptor descriptor) {
        this.index = index;
        this.descriptor = descriptor;
    }

    void read() {
        for (AnnotationInstance application : all(SipApplication.class)) {
            descriptor.offerName(text(application, "name"));
            descriptor.offerMainServlet(text(application, "mainServlet"));
            number(application, "sessionTimeout", descriptor::offerSessionTimeout);
            number(application, "proxyTimeout", descriptor::offerProxyTimeout);
        }
        for (AnnotationInstance servlet : all(SipServlet.class)) {
            readServlet(servlet);
        }
        for (AnnotationInstance listener : all(SipListener.class)) {
            descriptor.offerName(text(listener, "applicationName"));
            descriptor.addListener(listener.target().asClass().name().toString());
        }
        for (AnnotationInstance key : all(SipApplicationKey.class)) {
            if (key.target().kind() == Kind.METHOD) {
                descriptor.keyMethod(new SipDescriptor.KeyMethod(
                        key.target().asMethod().declaringClass().name().toString(),
                        key.target().asMethod().name()));
            }
        }
        for (AnnotationInstance concurrency : all(ConcurrencyControl.class)) {
            descriptor.concurrency(
                    ConcurrencyControlMode.valueOf(concurrency.value("mode").asEnum()));
        }
    }

    private void readServlet(AnnotationInstance servlet) {
        descriptor.offerName(text(servlet, "applicationName"));
        String className = servlet.target().asClass().name().toString();
        String name = text(servlet, "name");
        AnnotationValue load = servlet.value("loadOnStartup");
        descriptor.offerServlet(new Servlet(
                name.isBlank() ? servlet.target().asClass().simpleName() : name,
                className,
                load == null ? -1 : load.asInt(),
                Map.of()));
    }

    private Iterable<AnnotationInstance> all(Class<?> annotation) {
        return index.getAnnotations(DotName.createSimple(annotation.getName()));
    }

    private static String text(AnnotationInstance annotation, String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? "" : value.asString();
    }

    private static void number(AnnotationInstance annotation, String member, java.util.function.IntConsumer consumer) {
        AnnotationValue value = annotation.value(member);
        if (value != null) {
            consumer.accept(value.asInt());
        }
    }
}
